package vn.lienthong.launcher;

import java.io.IOException;

/** The ways of asking a process to end. */
enum Signal {
    /** What every JVM understands as "shut down". */
    TERMINATE {
        @Override
        void send(ProcessHandle process) {
            process.destroy();
        }
    },
    /** PostgreSQL's fast shutdown; on TERM it would wait for its last client. */
    INTERRUPT {
        @Override
        void send(ProcessHandle process) {
            try {
                new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
            } catch (IOException e) {
                process.destroy();
            }
        }
    };

    abstract void send(ProcessHandle process);
}
