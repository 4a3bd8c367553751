package vn.lienthong.web.signon;

import java.util.Optional;

/** The order of the sign-on service to end a sign-on, or all of a person; its signature has been checked. */
record LogoutToken(String id, Optional<String> signOnSession, Optional<String> subject) {

    boolean means(SignedInPerson person) {
        return signOnSession
                .map(person.signOnSession()::equals)
                .orElseGet(() -> subject.filter(person.subject()::equals).isPresent());
    }
}
