package vn.lienthong.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the language that the reader chose. */
@WebServlet("/language")
public class ChoosingLanguage extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookie = new Cookie(
                Language.COOKIE, Language.named(request.getParameter("to")).tag());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        response.sendRedirect("./");
    }
}
