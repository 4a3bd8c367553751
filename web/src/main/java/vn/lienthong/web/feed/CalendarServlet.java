package vn.lienthong.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.feed.ReadingDeadlines;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.frame.Home;

/** Where calendar programs read deadlines: the secret in the address is all they have, so nothing else opens it. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([\\w-]{43})\\.ics");
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    ReadingDeadlines reading;

    @Inject
    WrongSecrets wrong;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (wrong.tooMany(request.getRemoteAddr())) {
            response.setStatus(TOO_MANY_REQUESTS);
            return;
        }
        try {
            write(secret(request), response);
        } catch (NotFound e) {
            wrong.note(request.getRemoteAddr());
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(String secret, HttpServletResponse response) throws IOException {
        var list = reading.read(secret);
        response.setContentType("text/calendar");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"lienthong.ics\"");
        response.getWriter().write(new IcsCalendar(Home.address(), list.language()).of(list));
    }

    /** What has not even the form of a secret is tried all the same, and noted like any other. */
    private static String secret(HttpServletRequest request) {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("");
        var matcher = ADDRESS.matcher(path);
        return matcher.matches() ? matcher.group(1) : "";
    }
}
