package vn.lienthong.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private static final Path HOME = Path.of("/home/lienthong");

    @Test
    void hasADefaultForEverything() {
        var settings = Settings.of(Map.of("LIENTHONG_DB_PORT", " "), HOME);

        assertThat(settings.httpUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.ssoUrl()).isEqualTo("http://localhost:8180");
        assertThat(settings.data()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.dbPort()).isEmpty();
        assertThat(settings.database()).isEmpty();
    }

    @Test
    void takesPortsAndPlacesFromTheEnvironment() {
        var settings = Settings.of(
                Map.of("LIENTHONG_HTTP_PORT", "8130", "LIENTHONG_DB_PORT", "5530", "LIENTHONG_DATA", "/srv/x"), HOME);

        assertThat(settings.httpPort()).isEqualTo(8130);
        assertThat(settings.dbPort()).hasValue(5530);
        assertThat(settings.data()).isEqualTo(Path.of("/srv/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "123456", "-1", "http", "80 80"})
    void refusesWhatIsNoPort(String port) {
        assertMisused(Map.of("LIENTHONG_HTTP_PORT", port), "LIENTHONG_HTTP_PORT must be a port");
    }

    @Test
    void anExternalDatabaseServesKeycloakAsWell() {
        var settings = Settings.of(
                Map.of(
                        "LIENTHONG_DB_URL", "jdbc:postgresql://db.example:5432/lienthong?ssl=true",
                        "LIENTHONG_DB_USER", "u",
                        "LIENTHONG_DB_PASSWORD", "p"),
                HOME);

        assertThat(settings.database()).isPresent();
        assertThat(settings.ssoDatabase())
                .hasValue(new Database("jdbc:postgresql://db.example:5432/keycloak", "u", "p"));
    }

    @Test
    void refusesAnExternalDatabaseWithoutItsPassword() {
        assertMisused(
                Map.of("LIENTHONG_DB_URL", "jdbc:postgresql://db/lienthong", "LIENTHONG_DB_USER", "u"),
                "LIENTHONG_DB_PASSWORD must be set");
    }

    @Test
    void refusesADatabaseOfAnotherKind() {
        assertMisused(Map.of("LIENTHONG_DB_URL", "jdbc:h2:mem:x"), "must begin with 'jdbc:postgresql://'");
    }

    @Test
    void anExternalKeycloakLosesTheSlashAtItsEnd() {
        var settings =
                Settings.of(Map.of("LIENTHONG_SSO_URL", "https://sso.example/", "LIENTHONG_SSO_SECRET", "s"), HOME);

        assertThat(settings.ssoUrl()).isEqualTo("https://sso.example");
    }

    private static void assertMisused(Map<String, String> variables, String sentence) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of(variables, HOME))
                .withMessageContaining(sentence)
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }
}
