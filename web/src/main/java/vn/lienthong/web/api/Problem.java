package vn.lienthong.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param title short, English, the same for each type
 * @param detail what to do, in the language of the request
 * @param rule the rule that was broken, as {@code Feature.RULE}; null where none was
 * @param bad the lines of an import that were refused; null elsewhere
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "rule", "read", "bad"})
public record Problem(
        String type, String title, int status, String detail, String rule, Integer read, List<BadLineAnswer> bad) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null, null, null);
    }

    Problem because(String brokenRule) {
        return new Problem(type, title, status, detail, brokenRule, read, bad);
    }

    Response answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
