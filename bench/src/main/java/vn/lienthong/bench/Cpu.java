package vn.lienthong.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** CPU time that processes have used. */
final class Cpu {

    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int OF_ENDED_CHILDREN = 2;

    private Cpu() {}

    static Duration ofThisProgram() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    static Duration ofProcessAndChildren(long pid) {
        var root = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(root), root.descendants())
                .map(process -> ofProcess(process.pid()).plus(ofEndedChildren(process.pid())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration ofProcess(long pid) {
        return ticks(pid, USER, SYSTEM);
    }

    /** A database server has one for each connection. */
    private static Duration ofEndedChildren(long pid) {
        return ticks(pid, USER + OF_ENDED_CHILDREN, SYSTEM + OF_ENDED_CHILDREN);
    }

    /** From the fields after the name in parentheses; a process that has just ended used nothing. */
    private static Duration ticks(long pid, int one, int other) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Duration.ofNanos((Long.parseLong(fields[one]) + Long.parseLong(fields[other])) * NANOS_PER_TICK);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }
}
