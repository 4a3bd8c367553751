package vn.lienthong.web.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away what is larger than the server takes, with a page in the reader's language. The listener itself would answer
 * with a page of its own, so its limit is only a last resort ({@code ear/src/main/cli/server.cli}); what does not say how long
 * it is comes from no browser. The API measures for itself.
 */
@WebFilter(filterName = "request-size")
public class RequestSize extends HttpFilter {

    /** In bytes: one request with its files. */
    public static final long MOST = 26_214_400;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
