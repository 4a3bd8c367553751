package vn.lienthong.web.reader;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the chosen language in a cookie and goes back to the page; never to another site. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.tagged(request.getParameter("language")).ifPresent(language -> keep(language, request, response));
        response.sendRedirect(SafeAddress.orHome(request.getParameter("to")));
    }

    private static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(Reader.LANGUAGE_COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
