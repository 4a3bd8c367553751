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

    private Cpu() {}

    static Duration ofThisProgram() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    static Duration ofProcessAndChildren(long pid) {
        var root = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(root), root.descendants())
                .map(process -> ofProcess(process.pid()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** From the fields after the name in parentheses; a process that has just ended used nothing. */
    private static Duration ofProcess(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
            return Duration.ofNanos(ticks * NANOS_PER_TICK);
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }
}
