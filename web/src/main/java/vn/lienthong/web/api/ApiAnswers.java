package vn.lienthong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.web.header.RequestSize;
import vn.lienthong.web.reader.Texts;

/**
 * What fails before a resource of the API is found, or while its request is read, is answered as a problem too and not as a
 * page: a header that nobody understands, another version of the API, more than the server takes.
 */
@WebFilter(filterName = "api-answers", urlPatterns = "/api/*")
public class ApiAnswers extends HttpFilter {

    @Inject
    Texts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new ProblemResponse(response, texts);
        if (request.getContentLengthLong() > RequestSize.MOST) {
            answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new MeasuredRequest(request, RequestSize.MOST), answer);
        }
    }
}
