package vn.lienthong.web.header;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URLEncoder;
import java.util.Optional;
import vn.lienthong.web.signon.Reachability;
import vn.lienthong.web.signon.SignOnService;

/** Sends nobody to a sign-on service that does not answer: the person reads a page of ours instead of a browser's error. */
final class SignOnRedirects {

    private static final String UNAVAILABLE = "/sign-on-unavailable.xhtml?to=";

    private SignOnRedirects() {}

    static void divert(HttpServerExchange exchange) {
        if (exchange.getStatusCode() == StatusCodes.FOUND && leadsToSignOn(exchange) && !answers()) {
            exchange.getResponseHeaders().put(Headers.LOCATION, UNAVAILABLE + wanted(exchange));
        }
    }

    private static boolean leadsToSignOn(HttpServerExchange exchange) {
        var signOn = CDI.current().select(SignOnService.class).get();
        return Optional.ofNullable(exchange.getResponseHeaders().getFirst(Headers.LOCATION))
                .filter(location -> location.startsWith(signOn.realm().toString()))
                .isPresent();
    }

    private static boolean answers() {
        return CDI.current().select(Reachability.class).get().answers();
    }

    private static String wanted(HttpServerExchange exchange) {
        var query = exchange.getQueryString();
        return URLEncoder.encode(exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query), UTF_8);
    }
}
