package vn.lienthong.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import vn.lienthong.web.reader.Texts;

/** An answer whose errors are problems and not the server's error pages. */
class ProblemResponse extends HttpServletResponseWrapper {

    private final Texts texts;

    ProblemResponse(HttpServletResponse response, Texts texts) {
        super(response);
        this.texts = texts;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "");
    }

    /** The message is the server's own and not shown. */
    @Override
    public void sendError(int status, String message) throws IOException {
        resetBuffer();
        setStatus(status);
        setContentType(Problem.MEDIA_TYPE);
        getOutputStream().write(Json.BINDING.toJson(problem(status)).getBytes(UTF_8));
        flushBuffer();
    }

    private Problem problem(int status) {
        var kind = Optional.ofNullable(Response.Status.fromStatusCode(status)).orElse(Response.Status.BAD_REQUEST);
        return Problem.of(kind, texts.sayOr("api.status." + status, texts.say("api.unreadable")));
    }
}
