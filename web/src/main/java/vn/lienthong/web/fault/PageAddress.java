package vn.lienthong.web.fault;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The address under which the browser shows the present page; forms post to it, query included. */
final class PageAddress {

    private PageAddress() {}

    static String of(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        return request.getServletPath()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }
}
