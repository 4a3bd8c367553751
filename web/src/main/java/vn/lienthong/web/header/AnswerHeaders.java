package vn.lienthong.web.header;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.Map;

/**
 * Puts the safety headers on every answer, also on those that no servlet filter sees: refusals of the sign-on, error
 * pages and static files. A page that brought its own content policy keeps it.
 */
public class AnswerHeaders implements ServletExtension {

    private static final HttpString CONTENT_POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString TRANSPORT = new HttpString("Strict-Transport-Security");
    private static final Map<HttpString, String> ALWAYS = Map.of(
            new HttpString("X-Content-Type-Options"), "nosniff",
            new HttpString("X-Frame-Options"), "DENY",
            new HttpString("Referrer-Policy"), "same-origin",
            new HttpString("Cross-Origin-Opener-Policy"), "same-origin",
            new HttpString("Cross-Origin-Resource-Policy"), "same-origin",
            new HttpString("Permissions-Policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(AnswerHeaders::wrap);
    }

    private static HttpHandler wrap(HttpHandler next) {
        return exchange -> {
            // the server's default would be a second policy beside the page's own, and browsers obey both
            exchange.getResponseHeaders().remove(CONTENT_POLICY);
            exchange.addResponseCommitListener(AnswerHeaders::complete);
            next.handleRequest(exchange);
        };
    }

    private static void complete(HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::put);
        putIfAbsent(headers, CONTENT_POLICY, ContentPolicy.FOR_EVERYTHING_ELSE);
        if (exchange.isSecure()) {
            headers.put(TRANSPORT, "max-age=31536000");
        }
    }

    private static void putIfAbsent(HeaderMap headers, HttpString name, String value) {
        if (!headers.contains(name)) {
            headers.put(name, value);
        }
    }
}
