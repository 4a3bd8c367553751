package vn.lienthong.web.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.casefile.Draft;
import vn.lienthong.casefile.DraftVersion;
import vn.lienthong.casefile.Drafts;
import vn.lienthong.web.signon.CurrentActor;

/**
 * What a person has typed into a form and not yet sent, one JSON object per form. A foreign page cannot write here: it
 * cannot set the header that {@code drafts.js} sends.
 */
@WebServlet("/drafts/*")
public class DraftServlet extends HttpServlet {

    private static final String OURS = "X-Lienthong-Draft";
    private static final int MOST_BYTES = 65_536;
    private static final int PRECONDITION_REQUIRED = 428;

    @Inject
    Drafts drafts;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader(OURS) == null || key(request).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        switch (request.getMethod()) {
            case "GET" -> show(request, response);
            case "PUT" -> keep(request, response);
            case "DELETE" -> discard(request, response);
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var draft = drafts.find(current.actor().officialId(), key(request));
        if (draft.isPresent()) {
            write(draft.get(), response);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static void write(Draft draft, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader("ETag", "\"" + draft.version() + "\"");
        response.setDateHeader("Last-Modified", draft.updatedAt().toEpochMilli());
        response.getWriter().write(draft.content());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var json = new String(body, UTF_8);
        if (body.length > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!isObject(json)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            keep(json, request, response);
        }
    }

    /** Of two windows that write the same draft the second is shown what the first wrote, and nothing of either is lost. */
    private void keep(String json, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var seen = DraftVersion.seen(request.getHeader("If-Match"), request.getHeader("If-None-Match"));
        if (seen.isEmpty()) {
            response.setStatus(PRECONDITION_REQUIRED);
            return;
        }
        var official = current.actor().officialId();
        var version = drafts.save(official, key(request), json, seen.get(), clock.instant());
        if (version.isPresent()) {
            response.setHeader("ETag", "\"" + version.get() + "\"");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            write(drafts.find(official, key(request)).orElseThrow(), response);
        }
    }

    private void discard(HttpServletRequest request, HttpServletResponse response) {
        drafts.discard(current.actor().officialId(), key(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static boolean isObject(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject();
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(key -> key.matches("[\\w.:-]{1,120}"))
                .orElse("");
    }
}
