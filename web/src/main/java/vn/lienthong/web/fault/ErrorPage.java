package vn.lienthong.web.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import vn.lienthong.web.reader.SafeAddress;

/** What an error page needs to know: where the person wanted to go, to try again. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    public String getWanted() {
        return SafeAddress.orHome(failedAddress().orElse(request.getParameter("to")));
    }

    /** An outage's page answers with the outage's status even when it was reached by a redirect. */
    public void markUnavailable() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private Optional<String> failedAddress() {
        return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(address -> address
                        + Optional.ofNullable(request.getQueryString())
                                .map(query -> "?" + query)
                                .orElse(""));
    }
}
