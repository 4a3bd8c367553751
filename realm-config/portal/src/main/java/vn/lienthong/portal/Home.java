package vn.lienthong.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The portal's page with a tile for each of the province's systems. */
@WebServlet("")
public class Home extends HttpServlet {

    private static final Page PAGE = new Page("home.html");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request);
        var facts = Map.of(
                "lang", language.tag(), "person", request.getUserPrincipal().getName());
        Page.send(response, PAGE.in(language, facts));
    }
}
