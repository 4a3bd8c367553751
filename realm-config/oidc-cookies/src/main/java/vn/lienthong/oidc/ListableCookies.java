package vn.lienthong.oidc;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets WildFly's OIDC client list the cookies of a request. It asks for them by a deprecated map, which Undertow 2.3.25
 * still hands out but no longer lists, so that every sign-on ended in an UnsupportedOperationException; and an older
 * Undertow lets requests be smuggled. Found by the service loader in a WAR that depends on this JAR; to be dropped with
 * the first WildFly whose two halves fit.
 */
public final class ListableCookies implements ServletExtension {

    private static final Field MAP = map();

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(ListableCookies::before);
    }

    static HttpHandler before(HttpHandler next) {
        return exchange -> {
            MAP.set(exchange, listable(exchange.requestCookies()));
            next.handleRequest(exchange);
        };
    }

    private static Map<String, Cookie> listable(Iterable<Cookie> cookies) {
        var byName = new LinkedHashMap<String, Cookie>();
        cookies.forEach(cookie -> byName.putIfAbsent(cookie.getName(), cookie));
        return byName;
    }

    private static Field map() {
        try {
            var field = HttpServerExchange.class.getDeclaredField("deprecatedRequestCookies");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(
                    "This Undertow keeps its cookies elsewhere: is " + ListableCookies.class + " still needed?", e);
        }
    }
}
