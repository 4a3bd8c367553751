package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that we started: its process, its log, and how it is asked to end. */
final class Child {

    private final String name;
    private final Process process;
    private final LogFile log;
    private final Signal farewell;

    private Child(String name, Process process, LogFile log, Signal farewell) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.farewell = farewell;
    }

    static Child start(String name, List<String> command, Map<String, String> environment, Path logFile, Signal end) {
        var log = LogFile.fresh(logFile);
        var builder = new ProcessBuilder(Programs.inOwnGroup(command));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            return new Child(name, builder.start(), log, end);
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be started: %s.", name, e.getMessage());
        }
    }

    String name() {
        return name;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(gone -> this);
    }

    int exitCode() {
        return process.exitValue();
    }

    String obituary() {
        return "%s ended with exit code %d. %s".formatted(name, process.exitValue(), lastWords());
    }

    String lastWords() {
        return "Its last lines (all of them in %s):%n%s".formatted(log.file(), log.tail());
    }

    /** Asks it to end, insists when the grace is over. */
    void stop(Duration grace) {
        farewell.send(process.toHandle());
        if (!hasEndedWithin(grace)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            hasEndedWithin(grace);
        }
    }

    private boolean hasEndedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
