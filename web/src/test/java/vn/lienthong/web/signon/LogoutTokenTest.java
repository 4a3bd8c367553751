package vn.lienthong.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogoutTokenTest {

    private final SignedInPerson person = new SignedInPerson("subject-1", "sign-on-1", "BN00001", "A", Set.of(), "");

    @Test
    void endsTheSignOnItNames() {
        assertThat(token("sign-on-1", "subject-1").means(person)).isTrue();
    }

    @Test
    void leavesTheSamePersonsOtherSignOn() {
        assertThat(token("sign-on-2", "subject-1").means(person)).isFalse();
    }

    @Test
    void endsAllOfAPersonWhenNoSignOnIsNamed() {
        assertThat(token(null, "subject-1").means(person)).isTrue();
        assertThat(token(null, "subject-2").means(person)).isFalse();
    }

    private static LogoutToken token(String signOn, String subject) {
        return new LogoutToken("id", Optional.ofNullable(signOn), Optional.ofNullable(subject));
    }
}
