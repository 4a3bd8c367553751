package vn.lienthong.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.lienthong.web.reader.Reader;

/** The way to the sign-on service, which is shown only while that service answers. */
@ApplicationScoped
public class WayToSignOn {

    private static final String PORTAL = "kc_idp_hint";

    @Inject
    Reachability reachability;

    @Inject
    Reader reader;

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reachability.answers()) {
            WantedAddress.of(request).keep(request, response);
            if (request.getMethod().equals("POST")) {
                WantedAddress.noteUnsent(request, response);
            }
            response.sendRedirect("/sign-in?ui_locales=" + reader.getLanguageTag() + portal(request));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** The portal that the person comes from and is signed in to, when its link says so. */
    private static String portal(HttpServletRequest request) {
        var portal = request.getParameter(PORTAL);
        return portal == null || !portal.matches("[\\w-]{1,40}") ? "" : "&" + PORTAL + "=" + portal;
    }
}
