package vn.lienthong.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a program is called on this machine. */
final class Programs {

    private Programs() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The command as leader of a process group of its own: Ctrl-C in the terminal then reaches the
     * launcher only, which stops its children in the right order.
     */
    static List<String> inOwnGroup(List<String> command) {
        if (onPath("setsid").isPresent()) {
            return prefixed(command, "setsid");
        }
        return prefixed(command, "perl", "-e", "setpgrp; exec @ARGV");
    }

    static List<String> prefixed(List<String> command, String... prefix) {
        var all = new ArrayList<>(List.of(prefix));
        all.addAll(command);
        return List.copyOf(all);
    }

    static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
