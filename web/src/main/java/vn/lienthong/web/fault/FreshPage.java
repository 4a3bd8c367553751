package vn.lienthong.web.fault;

import static jakarta.faces.event.PhaseId.INVOKE_APPLICATION;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The present page, opened once more as if it were looked at for the first time. */
public final class FreshPage {

    private static final Pattern IN_ROW = Pattern.compile(":\\d+:");

    private FreshPage() {}

    /** Sends the browser there. What was to be said is said then, and drafts.js fills in what was typed. */
    public static void open(FacesContext context) {
        var external = context.getExternalContext();
        var phase = context.getCurrentPhaseId();
        // what the flash is given while a page is being shown, a redirect throws away
        context.setCurrentPhaseId(INVOKE_APPLICATION);
        var flash = external.getFlash();
        flash.setKeepMessages(true);
        flash.put("afresh", true);
        flash.put("refusedIn", refusedIn(external));
        try {
            external.redirect(external.getRequestContextPath() + address(external));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.setCurrentPhaseId(phase);
        context.responseComplete();
    }

    /** The dialog that the deed was asked for in. What stood in a row may be another row's now. */
    private static String refusedIn(ExternalContext external) {
        var dialog = external.getRequestParameterMap().getOrDefault("dialog", "");
        return external.getRequestMap().containsKey(FaultHandler.DEED_REFUSED)
                        && !IN_ROW.matcher(dialog).find()
                ? dialog
                : "";
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
