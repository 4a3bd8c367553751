package vn.lienthong.web.header;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives every page its content policy. Not PrimeFaces' own: that one hands out nonces, which our pages need none of, and
 * refuses each form that was sent without its scripts.
 */
@WebFilter(
        filterName = "page-policy",
        urlPatterns = {"*.xhtml", "/"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR})
public class PagePolicy extends HttpFilter {

    @Inject
    ContentPolicy policy;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy.forPages());
        chain.doFilter(request, response);
    }
}
