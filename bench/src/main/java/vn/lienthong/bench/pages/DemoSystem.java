package vn.lienthong.bench.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.lienthong.bench.Sql;

/**
 * The whole demonstration with its history, started by the launcher as a user would, on ports and data of its own that are gone
 * afterwards. Its database counts the statements that it carries out.
 */
final class DemoSystem implements AutoCloseable {

    static final String WEB = "http://localhost:8490";
    static final String SSO = "http://localhost:8590";

    private static final String READY = "Liên Thông is ready";
    private static final int DATABASE_PORT = 5890;
    private static final int PAUSE = 2_000;

    private final Path home;
    private final Path data;
    private Process launcher;

    /** @param home the checkout, built */
    DemoSystem(Path home) throws IOException {
        this.home = home;
        this.data = Files.createTempDirectory("bench-pages");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        start();
        execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        stop();
        loadHistory();
        start();
        execute("create extension pg_stat_statements");
        awaitRest();
    }

    /** Until what came due while it stood still is carried out. */
    private void awaitRest() {
        while (due() > 0) {
            pause();
        }
    }

    private long due() {
        try (var connection = database().getConnection();
                var query = connection.prepareStatement("select count(*) from act_ru_job where duedate_ <= now()");
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start() throws IOException {
        launcher = launch();
        var ready = new CountDownLatch(1);
        var told = new StringBuffer();
        var listener = new Thread(() -> listen(ready, told), "launcher output");
        listener.setDaemon(true);
        listener.start();
        await(ready);
        if (told.indexOf(READY) < 0) {
            throw new IllegalStateException("The system does not start: " + told);
        }
    }

    private void listen(CountDownLatch ready, StringBuffer told) {
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), UTF_8))) {
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

    private void loadHistory() throws IOException {
        var loading = launch("load-history");
        var told = new String(loading.getInputStream().readAllBytes(), UTF_8);
        if (await(loading) != 0) {
            throw new IllegalStateException("The history cannot be loaded: " + told);
        }
    }

    private Process launch(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dlienthong.home=" + home,
                "-Dlienthong.prebuilt=true",
                "-jar",
                home.resolve("launcher/target/lienthong-launcher.jar").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LIENTHONG_HTTP_PORT", WEB.replaceAll(".*:", ""));
        builder.environment().put("LIENTHONG_SSO_PORT", SSO.replaceAll(".*:", ""));
        builder.environment().put("LIENTHONG_DB_PORT", String.valueOf(DATABASE_PORT));
        builder.environment().put("LIENTHONG_DATA", data.toString());
        return builder.start();
    }

    private void stop() {
        launcher.destroy();
        await(launcher);
    }

    /** The application's database as its superuser sees it. */
    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + DATABASE_PORT + "/lienthong");
        source.setUser("postgres");
        source.setPassword(secret("db.superuser"));
        return source;
    }

    private void execute(String sql) {
        Sql.execute(database(), sql);
    }

    private String secret(String name) {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /** The application server. */
    ProcessHandle server() {
        try {
            var pid = Files.readString(data.resolve("running/WildFly")).split(" ")[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was started: the launcher, the database with what it forked, the sign-on and the application server. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.toHandle().descendants());
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        try (var files = Files.walk(data)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
    }
}
