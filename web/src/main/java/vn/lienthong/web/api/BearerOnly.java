package vn.lienthong.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.lienthong.web.reader.Texts;

/**
 * Lets nobody in without a valid bearer token. A browser's session is not enough, because another site could make the
 * browser send it.
 */
@Provider
@PreMatching
public class BearerOnly implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    @Context
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Override
    public void filter(ContainerRequestContext context) {
        var header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
        var bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME);
        if (!bearer || request.getUserPrincipal() == null) {
            var problem = Problem.of(Response.Status.UNAUTHORIZED, texts.say("api.unauthorized"));
            context.abortWith(Response.fromResponse(problem.answer())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"lienthong\"")
                    .build());
        }
    }
}
