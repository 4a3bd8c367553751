package vn.lienthong.bench.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory processes take, in MiB. */
final class Memory {

    private static final double KIBI = 1024;
    private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern USED = Pattern.compile("(?m)^.*generation .*used (\\d+)K");

    private Memory() {}

    /** What is shared counts once. */
    static double of(Stream<ProcessHandle> processes) {
        return processes.mapToDouble(Memory::share).sum();
    }

    private static double share(ProcessHandle process) {
        try {
            var found = SHARE.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/smaps_rollup")));
            return found.find() ? Long.parseLong(found.group(1)) / KIBI : 0;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    /** What lives on the heap of a server with the serial collector after garbage has been collected. */
    static double living(ProcessHandle server) {
        tell(server, "GC.run");
        return USED.matcher(tell(server, "GC.heap_info"))
                        .results()
                        .mapToLong(result -> Long.parseLong(result.group(1)))
                        .sum()
                / KIBI;
    }

    private static String tell(ProcessHandle server, String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var told = new ProcessBuilder(jcmd, String.valueOf(server.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(told.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
