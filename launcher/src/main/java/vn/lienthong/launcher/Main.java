package vn.lienthong.launcher;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Starts Liên Thông on one machine, or says in a sentence why not. */
public final class Main {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Main().run(arguments));
    }

    private int run(String... arguments) {
        try {
            return run(Options.parse(arguments));
        } catch (CannotStart refusal) {
            err.println(refusal.getMessage());
            return refusal.exitCode();
        }
    }

    private int run(Options options) {
        return switch (options.action()) {
            case HELP -> help();
            case VERIFY_AUDIT -> new AuditVerification(settings(), progress()).run();
            case LOAD_HISTORY -> new HistoryLoading(settings(), progress()).run();
            case START -> start(options);
        };
    }

    private int help() {
        out.print(Options.HELP);
        return 0;
    }

    private int start(Options options) {
        var reset = new Reset(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
        var progress = progress();
        new Start(settings(), new Preparation(settings(), options, reset, progress), progress, out).run();
        return 0;
    }

    private Progress progress() {
        return new Progress(out, Clock.systemUTC());
    }

    private static Settings settings() {
        return Settings.of(
                System.getenv(),
                Path.of(System.getProperty("lienthong.home", "."))
                        .toAbsolutePath()
                        .normalize());
    }
}
