package vn.lienthong.web.fault;

import static jakarta.faces.event.PhaseId.INVOKE_APPLICATION;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The present page, opened once more as if it were looked at for the first time. */
public final class FreshPage {

    private FreshPage() {}

    /** Sends the browser there. What was to be said is said then; drafts.js fills in what was typed, from the draft. */
    public static void open(FacesContext context) {
        var external = context.getExternalContext();
        var phase = context.getCurrentPhaseId();
        // what the flash is given while a page is being shown, a redirect throws away
        context.setCurrentPhaseId(INVOKE_APPLICATION);
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(external.getRequestContextPath() + address(external));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.setCurrentPhaseId(phase);
        context.responseComplete();
    }

    /** Under which the browser shows the page; forms post to it, query included. */
    private static String address(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        return request.getServletPath()
                + Optional.ofNullable(request.getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }
}
