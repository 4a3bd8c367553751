package vn.lienthong.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Ends the session of the portal and the one of its identity provider, then says so. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final Page PAGE = new Page("signed-out.html");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.logout();
        response.sendRedirect("sign-out");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request);
        Page.send(response, PAGE.in(language, Map.of("lang", language.tag())));
    }
}
