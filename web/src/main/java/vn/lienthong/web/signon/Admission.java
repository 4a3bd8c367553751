package vn.lienthong.web.signon;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets in whoever is signed in and holds a post. A stranger's page request goes to the sign-on and comes back; a request
 * that a script sends is only told 401, because a redirect would reach nobody. Without a post one reads whom to ask.
 */
@WebFilter(filterName = "admission", urlPatterns = "/*")
public class Admission extends HttpFilter {

    private static final String NO_POST = "/no-post.xhtml";

    @Inject
    CurrentActor current;

    @Inject
    SignedInSessions sessions;

    @Inject
    Attendance attendance;

    @Inject
    WayToSignOn way;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PublicPlaces.contain(request)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            turnAway(request, response);
        } else if (attendance.notes(request, response)) {
            sessions.note(request);
            admit(request, response, chain);
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isSentByScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            way.show(request, response);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (current.find().isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(NO_POST).forward(request, response);
        }
    }

    private static boolean isSentByScript(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null || request.getHeader("Faces-Request") != null;
    }
}
