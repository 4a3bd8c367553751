package vn.lienthong.web.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.Notices;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/**
 * What the bell of a page asks by itself: how many notices are unread, and the newest; and what it tells, that they were
 * read. A foreign page cannot tell anything here: it cannot set the header that {@code bell.js} sends.
 */
@WebServlet("/bell")
public class BellServlet extends HttpServlet {

    private static final String OURS = "X-Requested-With";
    private static final int SHOWN = 6;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    @Inject
    Texts text;

    @Inject
    NoticeWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response);
    }

    /** With an id marks one notice as read, without all of them. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        if (request.getHeader(OURS) == null || id != null && !id.matches("[0-9a-f-]{36}")) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (id == null) {
            notices.markAllRead(current.actor());
        } else {
            notices.markRead(UUID.fromString(id), current.actor());
        }
        write(response);
    }

    private void write(HttpServletResponse response) throws IOException {
        var unread = notices.unread(current.actor());
        var newest = Json.createArrayBuilder();
        notices.page(NoticeFilter.ALL, 0, SHOWN, current.actor()).forEach(row -> newest.add(json(row)));
        var json = Json.createObjectBuilder()
                .add("unread", unread)
                .add("label", text.say("notices.unread", unread))
                .add("newest", newest);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(json.build().toString());
    }

    private JsonObject json(NoticeRow row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("event", words.event(row))
                .add("title", words.title(row))
                .add("about", words.about(row) + " · " + text.dateTime(row.at()))
                .add("address", row.address())
                .add("read", row.read())
                .build();
    }
}
