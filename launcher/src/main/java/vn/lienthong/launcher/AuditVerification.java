package vn.lienthong.launcher;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Has the audit trail checked, beside a running Liên Thông or on a database started for that only. */
final class AuditVerification {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Settings settings;
    private final Progress progress;

    AuditVerification(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The verifier's exit code. */
    int run() {
        if (settings.database().isPresent()) {
            return verify(settings.database().get());
        }
        requireData();
        return DataLock.tryLock(settings.data()).map(this::verifyStopped).orElseGet(this::verifyRunning);
    }

    private void requireData() {
        if (!PostgresServer.cluster(settings).exists()) {
            throw CannotStart.because("There is no database in %s yet.", settings.data());
        }
    }

    private int verifyRunning() {
        return verify(PostgresServer.running(settings, secrets()).database("lienthong"));
    }

    private int verifyStopped(DataLock lock) {
        try (lock) {
            return verifyWith(new Stack(new Leftovers(settings.running()), progress));
        }
    }

    private int verifyWith(Stack stack) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            var server = new PostgresServer(settings, secrets());
            var child = stack.start(server::start);
            new Readiness(stack).await(child, server::accepts, PATIENCE);
            return verify(server.database("lienthong"));
        } finally {
            stack.stop();
        }
    }

    private int verify(Database database) {
        return Command.runHere(
                List.of(Programs.java(), "-Xmx128m", "-cp", classPath(), "vn.lienthong.audit.AuditVerifier"),
                Map.of(
                        "LIENTHONG_DB_URL", database.url(),
                        "LIENTHONG_DB_USER", database.user(),
                        "LIENTHONG_DB_PASSWORD", database.password()));
    }

    private String classPath() {
        return String.join(File.pathSeparator, entry("ejb/target/classes"), entry("launcher/target/lib") + "/*");
    }

    private String entry(String path) {
        return settings.home().resolve(path).toString();
    }

    private Secrets secrets() {
        return Secrets.in(settings.secrets());
    }
}
