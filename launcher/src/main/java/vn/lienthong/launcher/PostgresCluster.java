package vn.lienthong.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folder with PostgreSQL's data: UTF-8, with the locale C.UTF-8 that lowers Vietnamese letters rightly. */
record PostgresCluster(Path folder) {

    static final String SUPERUSER = "postgres";

    private static final int PORT_LINE = 3;

    /** Made beside and moved into place, so that an interrupted first start is simply repeated. */
    void makeIfMissing(PostgresBinaries binaries, String password, Path log) {
        if (exists()) {
            return;
        }
        var unfinished = folder.resolveSibling("postgres.unfinished");
        try {
            Folders.delete(unfinished);
            make(binaries, unfinished, password, log);
            Files.move(unfinished, folder, ATOMIC_MOVE);
        } catch (IOException e) {
            throw CannotStart.after(e, "The database cannot be made in %s: %s.", folder, e.getMessage());
        }
    }

    boolean exists() {
        return Files.exists(folder);
    }

    /** The port of the server that runs on this data. */
    int runningPort() {
        try {
            return Integer.parseInt(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(PORT_LINE));
        } catch (IOException e) {
            throw CannotStart.after(e, "No database runs on %s.", folder);
        }
    }

    private static void make(PostgresBinaries binaries, Path target, String password, Path log) throws IOException {
        var passwordFile = Files.createTempFile(target.getParent(), "initdb", ".password");
        try {
            Files.writeString(passwordFile, password);
            var exitCode = Command.run(Privileges.dropped(initdb(binaries, target, passwordFile)), Map.of(), log);
            if (exitCode != 0) {
                throw CannotStart.because("The database cannot be made.%n%s", new LogFile(log).tail());
            }
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static List<String> initdb(PostgresBinaries binaries, Path target, Path passwordFile) {
        return List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8");
    }
}
