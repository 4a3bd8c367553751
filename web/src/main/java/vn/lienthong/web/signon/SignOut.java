package vn.lienthong.web.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;

/** Ends the session here, then has the sign-on service end its own and send the person to the farewell page. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final String FAREWELL = "/signed-out.xhtml";

    @Inject
    SignOnService signOn;

    @Inject
    Reachability reachability;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = SignedInPerson.of(request.getUserPrincipal());
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        response.sendRedirect(person.filter(each -> reachability.answers())
                .map(each -> endOfSession(each, request))
                .orElse(FAREWELL));
    }

    private String endOfSession(SignedInPerson person, HttpServletRequest request) {
        var farewell = URI.create(request.getRequestURL().toString()).resolve(FAREWELL);
        return signOn.endOfSession() + "?client_id=" + SignOnService.CLIENT + "&id_token_hint=" + person.idToken()
                + "&post_logout_redirect_uri=" + URLEncoder.encode(farewell.toString(), UTF_8);
    }
}
