package vn.lienthong.web.signon;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a signed-in person in only with a post; the others read whom to ask. REST has a check of its own. */
@WebFilter(filterName = "post-required", urlPatterns = "/*")
public class PostRequired extends HttpFilter {

    private static final String NO_POST = "/no-post.xhtml";

    @Inject
    CurrentActor current;

    @Inject
    SignedInSessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || PublicPlaces.contains(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            sessions.note(request);
            admit(request, response, chain);
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
}
