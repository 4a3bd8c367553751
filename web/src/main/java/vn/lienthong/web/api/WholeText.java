package vn.lienthong.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.lienthong.web.header.Nul;

/** Refuses a text with the character that no database keeps, wherever a program sends it: in the address or in JSON. */
@Provider
public class WholeText implements ContainerRequestFilter, ReaderInterceptor {

    @Override
    public void filter(ContainerRequestContext request) {
        if (Nul.inAddress(request.getUriInfo().getRequestUri().getRawSchemeSpecificPart())) {
            throw new BadRequestException();
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var type = reading.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            reading.setInputStream(Nul.refusedIn(reading.getInputStream()));
        }
        return reading.proceed();
    }
}
