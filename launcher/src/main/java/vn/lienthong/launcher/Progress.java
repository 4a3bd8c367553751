package vn.lienthong.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells what happens, with the seconds since the start. */
final class Progress {

    private final PrintStream out;
    private final Clock clock;
    private final Instant began;

    Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.began = clock.instant();
    }

    void say(String sentence, Object... arguments) {
        var seconds = Duration.between(began, clock.instant()).toSeconds();
        out.printf("[%3d s] %s%n", seconds, sentence.formatted(arguments));
    }
}
