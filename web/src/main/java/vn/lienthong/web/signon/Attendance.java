package vn.lienthong.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;

/**
 * Tells a person at work from a page that asks by itself: what pages ask in the background must not keep a session alive
 * for ever, so that it ends when nobody has done anything for as long as a session may be idle.
 */
@ApplicationScoped
public class Attendance {

    /** What a page that asks by itself sends along. */
    public static final String BACKGROUND = "X-Lienthong-Background";

    private static final String LAST = Attendance.class.getName();

    @Inject
    Clock clock;

    /** Whether the request may go on; if not, the session has ended and the answer says so. */
    boolean notes(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var last = (Instant) session.getAttribute(LAST);
        if (last == null || request.getHeader(BACKGROUND) == null) {
            session.setAttribute(LAST, clock.instant());
            return true;
        }
        if (last.plusSeconds(session.getMaxInactiveInterval()).isAfter(clock.instant())) {
            return true;
        }
        session.invalidate();
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return false;
    }
}
