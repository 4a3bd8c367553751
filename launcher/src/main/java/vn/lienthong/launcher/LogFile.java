package vn.lienthong.launcher;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a child wrote since its start; the log of the start before is kept beside it. */
record LogFile(Path file) {

    private static final int TAIL = 15;

    static LogFile fresh(Path file) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), REPLACE_EXISTING);
            }
            return new LogFile(file);
        } catch (IOException e) {
            throw CannotStart.after(e, "The log %s cannot be written: %s.", file, e.getMessage());
        }
    }

    String tail() {
        return end(lines());
    }

    /** The last lines that a server called errors. */
    String errors() {
        return end(lines().stream().filter(line -> line.contains("ERROR")).toList());
    }

    private static String end(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - TAIL), lines.size()).stream()
                .map(line -> "    " + new LogLine(line).readable())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    boolean contains(String text) {
        return lines().stream().anyMatch(line -> line.contains(text));
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of("(" + file + " cannot be read: " + e.getMessage() + ")");
        }
    }
}
