package vn.lienthong.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where the person is, as the browser's address line says, whatever was forwarded to since. */
@Named
@RequestScoped
public class Place {

    @Inject
    HttpServletRequest request;

    public String getAddress() {
        return path()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    /** @param beginnings of addresses, separated by blanks */
    public boolean isWithin(String beginnings) {
        var path = path().equals("/") ? "/index.xhtml" : path();
        return Arrays.stream(beginnings.split(" ")).anyMatch(path::startsWith);
    }

    private String path() {
        return attribute(RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> attribute(RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse(request.getRequestURI());
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable((String) request.getAttribute(name));
    }
}
