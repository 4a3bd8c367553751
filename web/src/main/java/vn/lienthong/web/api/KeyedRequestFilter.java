package vn.lienthong.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.lienthong.request.AnsweringOnce;
import vn.lienthong.request.GivenAnswer;

/** A POST with an {@code Idempotency-Key} has one effect, however often it comes: the answer of the first time comes again. */
@Provider
public class KeyedRequestFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";

    /** Their answers are shown once and kept nowhere. */
    private static final String SECRETS = "webhooks";

    private static final String KEY = KeyedRequestFilter.class.getName();

    @Inject
    AnsweringOnce answering;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        var key = context.getHeaderString(HEADER);
        var path = context.getUriInfo().getPath();
        if (key == null || key.isBlank() || !context.getMethod().equals(HttpMethod.POST) || path.contains(SECRETS)) {
            return;
        }
        var body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        var before = answering.begin(caller.who(), key, hash(path, body));
        if (before.isPresent()) {
            context.abortWith(again(before.get()));
        } else {
            context.setProperty(KEY, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (context.getProperty(KEY) instanceof String key) {
            if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                answering.answered(caller.who(), key, given(response));
            } else {
                answering.failed(caller.who(), key);
            }
        }
    }

    private static GivenAnswer given(ContainerResponseContext response) {
        var body = response.hasEntity() ? Json.BINDING.toJson(response.getEntity()) : "";
        var location = Optional.ofNullable(response.getHeaderString("Location")).orElse("");
        return new GivenAnswer(response.getStatus(), location, body);
    }

    private static Response again(GivenAnswer answer) {
        var again = Response.status(answer.status());
        if (!answer.location().isEmpty()) {
            again.header("Location", answer.location());
        }
        return answer.body().isEmpty()
                ? again.build()
                : again.type(MediaType.APPLICATION_JSON).entity(answer.body()).build();
    }

    private static String hash(String path, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((path + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
