package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    @TempDir
    Path data;

    @Test
    void aPortThatSomebodyListensOnIsRefused() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = stranger.getLocalPort();
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> PortCheck.require(port, "sign-on", "LIENTHONG_SSO_PORT"))
                    .withMessageContaining("Port " + port + ", meant for sign-on, is in use")
                    .withMessageContaining("LIENTHONG_SSO_PORT");
        }
    }

    @Test
    void aFreePortIsAccepted() {
        var port = PortCheck.anyFree();
        assertThatCode(() -> PortCheck.require(port, "the application", "LIENTHONG_HTTP_PORT"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDiskWithoutRoomIsRefused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DiskRoom.require(data, 100L << 20))
                .withMessageContaining("only 100 MiB left");
    }

    @Test
    void aDiskWithRoomIsAccepted() {
        assertThatCode(() -> DiskRoom.require(data, 2L << 30)).doesNotThrowAnyException();
    }

    @Test
    void aSecondStartOnTheSameDataIsRefusedUntilTheFirstHasEnded() {
        var first = DataLock.of(data);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataLock.of(data))
                .withMessageContaining("already running on the data in " + data);

        first.close();
        DataLock.of(data).close();
    }

    @Test
    void otherAddressesThanThoseOfTheFirstStartAreRefused() {
        var known = KnownAddresses.in(data);
        known.require(settings("8080"));
        known.require(settings("8080"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> known.require(settings("8090")))
                .withMessageContaining("http://localhost:8080 and http://localhost:8180");
    }

    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        var file = data.resolve("secrets.properties");
        var made = Secrets.in(file).get("db.lienthong");

        assertThat(Secrets.in(file).get("db.lienthong")).isEqualTo(made).hasSize(48);
        assertThat(Secrets.in(file).get("db.keycloak")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private Settings settings(String httpPort) {
        return Settings.of(Map.of("LIENTHONG_HTTP_PORT", httpPort), data);
    }
}
