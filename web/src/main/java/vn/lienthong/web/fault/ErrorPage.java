package vn.lienthong.web.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.lienthong.web.reader.SafeAddress;

/** What an error page needs to know: where the person wanted to go, to try again. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    public String getWanted() {
        return SafeAddress.orHome(failedAddress().orElse("/"));
    }

    /** The sign-on itself failed, as when two windows signed in at once: starting it again helps. */
    public boolean isInSignOn() {
        return getWanted().startsWith("/sign-in");
    }

    private Optional<String> failedAddress() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(address -> address
                        + Optional.ofNullable(request.getQueryString())
                                .map(query -> "?" + query)
                                .orElse(""));
    }
}
