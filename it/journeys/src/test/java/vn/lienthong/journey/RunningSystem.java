package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole system, started by the launcher as a user would, on ports and data of its own, once for all journeys. While a
 * journey is being written it may be one that runs already: {@code LIENTHONG_JOURNEY_SYSTEM} names its data folder.
 */
final class RunningSystem implements AutoCloseable {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final int PORT = Integer.parseInt(ENVIRONMENT.getOrDefault("LIENTHONG_JOURNEY_PORT", "8190"));
    private static final int SSO_PORT = PORT + 100;
    private static final int DATABASE_PORT = PORT - 2600;

    static final String WEB = "http://localhost:" + PORT;
    static final String SSO = "http://localhost:" + SSO_PORT;

    private static final String READY = "Liên Thông is ready";
    private static final int MINUTES = 12;

    private final Path home = Path.of(System.getProperty("lienthong.home")).normalize();
    private final boolean own = !ENVIRONMENT.containsKey("LIENTHONG_JOURNEY_SYSTEM");
    private final Path data = own
            ? Path.of(System.getProperty("lienthong.work"), "data")
            : Path.of(ENVIRONMENT.get("LIENTHONG_JOURNEY_SYSTEM"));
    private Process launcher;

    RunningSystem() {
        if (own) {
            start();
        }
    }

    static RunningSystem of(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(RunningSystem.class);
    }

    private void start() {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlienthong.home=" + home,
                "-Dlienthong.prebuilt=true",
                "-jar",
                home.resolve("launcher/target/lienthong-launcher.jar").toString());
        command.environment().put("LIENTHONG_HTTP_PORT", String.valueOf(PORT));
        command.environment().put("LIENTHONG_SSO_PORT", String.valueOf(SSO_PORT));
        command.environment().put("LIENTHONG_DB_PORT", String.valueOf(DATABASE_PORT));
        command.environment().put("LIENTHONG_DATA", data.toString());
        try {
            launcher = command.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    private void awaitReady() {
        var ready = new CountDownLatch(1);
        var told = new StringBuffer();
        var reader = new Thread(() -> listen(ready, told), "launcher output");
        reader.setDaemon(true);
        reader.start();
        try {
            assertThat(ready.await(MINUTES, TimeUnit.MINUTES) && told.indexOf(READY) >= 0)
                    .as("the system is ready; the launcher said:%n%s", told)
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(CountDownLatch ready, StringBuffer told) {
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                told.append(line).append('\n');
                if (line.startsWith(READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            told.append(e);
        }
        ready.countDown();
    }

    /** Ends WildFly as a power cut would; the launcher then stops the rest and itself. */
    void crashServer() {
        assumeTrue(own, "only a system of the journeys' own is crashed");
        var pid = read("running/WildFly").split(" ")[0];
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        awaitEnd();
    }

    void startAgain() {
        start();
    }

    /** A connection as the application's own user. */
    Connection database() throws SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + DATABASE_PORT + "/lienthong",
                "lienthong",
                secrets.getProperty("db.lienthong"));
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (own) {
            launcher.destroy();
            awaitEnd();
        }
    }
}
