package vn.lienthong.it;

import static java.util.stream.Collectors.joining;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the server of a test run stands on: a new PostgreSQL and a base directory of its own, with the configuration that
 * ships except for the deployed archive, since each test class deploys it together with itself. Arquillian starts and
 * stops the server; it reads how from the system properties set here.
 */
public class TestInstallation implements LauncherSessionListener {

    private static final Path SERVER = Path.of(System.getProperty("lienthong.server"));

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
            describeServer(freePort(), freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describeServer(int http, int management) throws IOException {
        var arguments = Stream.of(
                        options(),
                        Stream.of("-Djboss.server.base.dir=" + baseDirectory()),
                        Stream.of(
                                        "HTTP_PORT=" + http,
                                        "MANAGEMENT_PORT=" + management,
                                        "DB_URL=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                                        "DB_USER=postgres",
                                        "DB_PASSWORD=postgres",
                                        "SSO_SECRET=unused",
                                        "MAIL_HOST=127.0.0.1",
                                        "MAIL_PORT=" + freePort(),
                                        "MAIL_FROM=lienthong@bacninh.example")
                                .map(setting -> "-Denv.LIENTHONG_" + setting))
                .flatMap(part -> part)
                .collect(joining(" "));
        System.setProperty("lienthong.server.arguments", arguments);
        System.setProperty("lienthong.server.management", String.valueOf(management));
    }

    private static Stream<String> options() throws IOException {
        return Files.readAllLines(SERVER.resolve("bin/lienthong.options")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    private static Path baseDirectory() throws IOException {
        var base = Path.of(System.getProperty("lienthong.work"), "server");
        var configuration = Files.createDirectories(base.resolve("configuration"));
        try (var files = Files.list(SERVER.resolve("standalone/configuration"))) {
            for (var file : files.toList()) {
                Files.writeString(configuration.resolve(file.getFileName()), withoutDeployments(file));
            }
        }
        return base;
    }

    private static String withoutDeployments(Path file) throws IOException {
        return Files.readString(file).replaceFirst("(?s)<deployments>.*</deployments>", "");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
