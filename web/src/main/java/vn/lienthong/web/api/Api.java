package vn.lienthong.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What other programs may ask and tell, as the person in whose name they come. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Liên Thông",
                        version = "1",
                        description =
                                "Work items, assignments and directives, as far as the person of the token may see them."
                                        + " What they may not see is answered with 404. Errors are application/problem+json (RFC 9457)."
                                        + " Lists that have pages take page, from 0, and size, at most 100, and answer page, size, total and items."
                                        + " A POST may carry an Idempotency-Key: under the same key the same request is answered"
                                        + " once more as before, for a day, and another is refused with 409."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm lienthong whose audience contains lienthong-web")
public class Api extends Application {}
