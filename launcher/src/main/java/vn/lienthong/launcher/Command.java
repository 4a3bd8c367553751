package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end. */
final class Command {

    private Command() {}

    /** Runs it with its output in a log; answers the exit code. */
    static int run(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return awaitEnd(builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    /** Runs it with our own output and input. */
    static int runHere(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return awaitEnd(builder);
    }

    static boolean succeeds(List<String> command) {
        return awaitEnd(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD))
                == 0;
    }

    private static int awaitEnd(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw CannotStart.after(
                    e, "%s cannot be run: %s.", builder.command().get(0), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotStart.after(
                    e, "Stopped while waiting for %s.", builder.command().get(0));
        }
    }
}
