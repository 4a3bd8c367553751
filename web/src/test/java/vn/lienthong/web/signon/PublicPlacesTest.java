package vn.lienthong.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/app.css.xhtml",
                "/health/ready",
                "/api/v1/me",
                "/signed-out.xhtml",
                "/calendar/x.ics"
            })
    void areOpen(String path) {
        assertThat(PublicPlaces.contain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/files/1",
                "/bell",
                "/drafts/a",
                "/apixhtml",
                "/language.xhtml",
                "/sign-in/x"
            })
    void leaveEverythingElseClosed(String path) {
        assertThat(PublicPlaces.contain(path)).isFalse();
    }
}
