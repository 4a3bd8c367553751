package vn.lienthong.web.signon;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The sign-on service calls it when a sign-on ends elsewhere: in another application, or by an administrator. */
@WebServlet("/back-channel-logout")
public class BackChannelLogout extends HttpServlet {

    @Inject
    LogoutTokens tokens;

    @Inject
    SignedInSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var order = Optional.ofNullable(request.getParameter("logout_token")).flatMap(tokens::read);
        order.ifPresent(sessions::end);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(order.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }
}
