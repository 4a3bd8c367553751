package vn.lienthong.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Has the history of a demonstration told into the database of a Liên Thông that is stopped. */
final class HistoryLoading {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Settings settings;
    private final Progress progress;

    HistoryLoading(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The loader's exit code. */
    int run() {
        if (settings.database().isPresent()) {
            throw CannotStart.misused(
                    "load-history is for a demonstration on our own PostgreSQL, not for LIENTHONG_DB_URL.");
        }
        try (var lock = DataLock.of(settings.data())) {
            requireSeeds();
            Build.bringUpToDate(settings.home());
            return loadWith(new Stack(new Leftovers(settings.running()), progress));
        }
    }

    private void requireSeeds() {
        if (Files.notExists(settings.data().resolve("seeded"))) {
            throw CannotStart.because(
                    "There is no seed data in %s yet: start ./run once, stop it, and load then.", settings.data());
        }
    }

    private int loadWith(Stack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            var server = new PostgresServer(settings, Secrets.in(settings.secrets()));
            var child = stack.start(server::start);
            new Readiness(stack).await(child, server::accepts, PATIENCE);
            progress.say("loading the history, one directive after the other");
            return load(server.database("lienthong"));
        } finally {
            stack.stop();
        }
    }

    private int load(Database database) {
        var target = settings.home().resolve("history/target");
        var classPath = target.resolve("classes") + ":" + target.resolve("lib") + "/*";
        return Command.runHere(
                List.of(Programs.java(), "-Xmx512m", "-cp", classPath, "vn.lienthong.history.LoadHistory"),
                Map.of(
                        "LIENTHONG_DB_URL", database.url(),
                        "LIENTHONG_DB_USER", database.user(),
                        "LIENTHONG_DB_PASSWORD", database.password()));
    }
}
