package vn.lienthong.web.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.UUID;
import vn.lienthong.casefile.FileContent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.signon.CurrentActor;

/** Hands out a file by its id, always to be saved, never to be shown by the browser inside our pages. */
public abstract class SavedFileServlet extends HttpServlet {

    @Inject
    CurrentActor current;

    /** @throws NotFound when there is none, or none for this person */
    protected abstract FileContent file(UUID id, Actor by);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(file(wanted(request), current.actor()), response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID wanted(HttpServletRequest request) {
        var path = String.valueOf(request.getPathInfo());
        try {
            return UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException e) {
            throw new NotFound(FileContent.class, path);
        }
    }

    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }

    /** RFC 6266: a plain name for old programs, and the true one with its tones (RFC 5987). */
    public static String disposition(String name) {
        var plain = name.replaceAll("[^\\w. -]", "_");
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
