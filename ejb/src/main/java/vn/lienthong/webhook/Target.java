package vn.lienthong.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.lienthong.rule.BusinessRuleViolation;

/** An http or https address, taken apart. */
record Target(boolean secure, String host, int port, String path) {

    private static final int LONGEST = 500;

    /** @throws BusinessRuleViolation {@link WebhookRule#URL_INVALID} */
    static Target of(String url) {
        try {
            var uri = new URI(url.strip());
            if (!isWhole(uri) || url.length() > LONGEST) {
                throw new BusinessRuleViolation(WebhookRule.URL_INVALID);
            }
            var secure = uri.getScheme().equalsIgnoreCase("https");
            var port = uri.getPort() == -1 ? secure ? 443 : 80 : uri.getPort();
            return new Target(secure, uri.getHost(), port, path(uri));
        } catch (URISyntaxException e) {
            throw new BusinessRuleViolation(WebhookRule.URL_INVALID);
        }
    }

    private static boolean isWhole(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getRawFragment() == null
                && uri.getPort() <= 65_535
                && uri.toASCIIString().equals(uri.toString());
    }

    private static String path(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** All addresses of the host; one of them inside is enough to refuse it. */
    List<InetAddress> resolve(Reach reach) throws UnknownHostException {
        var found = Arrays.asList(InetAddress.getAllByName(host));
        if (!found.stream().allMatch(reach::allows)) {
            throw new BusinessRuleViolation(WebhookRule.URL_INSIDE, host);
        }
        return found;
    }

    /** A name that nobody knows yet may be known tomorrow. */
    void requireOutside(Reach reach) {
        try {
            resolve(reach);
        } catch (UnknownHostException e) {
            return;
        }
    }

    /** As the request's Host says it. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }
}
