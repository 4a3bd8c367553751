package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Remembers the running children in files, so that a start after a launcher that was killed outright
 * can stop what that one left behind.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    void note(Child child) {
        var process = child.handle();
        try {
            Files.createDirectories(folder);
            Files.writeString(file(child), process.pid() + " " + bornAt(process));
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be written: %s.", folder, e.getMessage());
        }
    }

    void forget(Child child) {
        delete(file(child));
    }

    /** Ends what an earlier launcher left running; answers the names. */
    List<String> stop() {
        var alive = files().stream().filter(file -> process(file).isPresent()).toList();
        alive.stream().flatMap(file -> process(file).stream()).forEach(ProcessHandle::destroy);
        alive.stream().flatMap(file -> process(file).stream()).forEach(Leftovers::awaitEnd);
        files().forEach(Leftovers::delete);
        return alive.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** A number alone may belong to a stranger by now: the time of birth must be the same. */
    private static Optional<ProcessHandle> process(Path file) {
        var noted = read(file).split(" ");
        return ProcessHandle.of(Long.parseLong(noted[0]))
                .filter(process -> bornAt(process).equals(noted[1]));
    }

    private static String bornAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Path file(Child child) {
        return folder.resolve(child.name());
    }

    private List<Path> files() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be read: %s.", folder, e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be read: %s.", file, e.getMessage());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be deleted: %s.", file, e.getMessage());
        }
    }
}
