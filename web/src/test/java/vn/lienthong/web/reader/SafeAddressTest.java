package vn.lienthong.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.xhtml", "/assignment.xhtml?id=7&tab=2"})
    void takesAPageOfOurs(String address) {
        assertThat(SafeAddress.orHome(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.xhtml",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "/a\r\nSet-Cookie: x=y",
                "/a\\b"
            })
    void goesHomeInsteadOfAnywhereElse(String address) {
        assertThat(SafeAddress.orHome(address)).isEqualTo("/");
    }

    @Test
    void goesHomeWhenNothingIsNamed() {
        assertThat(SafeAddress.orHome(null)).isEqualTo("/");
    }
}
