package vn.lienthong.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions on this node and the sign-on each came from, so that the sign-on service can end them. A session on
 * another node ends there when its token is next renewed, at the latest after the life of an access token.
 */
@ApplicationScoped
public class SignedInSessions {

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    void note(HttpServletRequest request) {
        var session = request.getSession();
        if (!held.containsKey(session.getId())) {
            SignedInPerson.of(request.getUserPrincipal())
                    .ifPresent(person -> held.put(session.getId(), new Held(session, person)));
        }
    }

    /** Ends every session of the sign-on or, when none is named, of the person. */
    void end(LogoutToken token) {
        held.values().stream().filter(each -> token.means(each.person())).forEach(Held::end);
    }

    void forget(String sessionId) {
        held.remove(sessionId);
    }

    private record Held(HttpSession session, SignedInPerson person) {

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                // it ended by itself in the meantime, which is what was asked for
            }
        }
    }

    /** Keeps the list free of sessions that have ended. */
    @WebListener
    public static class Ended implements HttpSessionListener {

        @Inject
        SignedInSessions sessions;

        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            sessions.forget(event.getSession().getId());
        }
    }
}
