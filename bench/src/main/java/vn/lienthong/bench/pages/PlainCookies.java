package vn.lienthong.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Takes cookies for secure connections to this machine as well, as browsers do. */
final class PlainCookies extends CookieManager {

    PlainCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
        super.put(address, headers);
        getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }

    /** What the application knows of the visitor; the sign-on service goes on knowing them. */
    void forgetApplication() {
        var store = getCookieStore();
        List.copyOf(store.getCookies()).stream()
                .filter(cookie -> !cookie.getPath().startsWith("/realms"))
                .forEach(cookie -> store.remove(null, cookie));
    }
}
