package vn.lienthong.web.signon;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.web.reader.SafeAddress;

/** Where a person wanted to go before the sign-on came between; kept in a cookie that only the return address reads. */
record WantedAddress(String address) {

    private static final String COOKIE = "LIENTHONG_TO";
    private static final String UNSENT = "unsent";
    private static final String RETURN = "/sign-in";
    private static final int LIFE = (int) Duration.ofMinutes(30).toSeconds();
    private static final int LONGEST = 2000;

    static WantedAddress of(HttpServletRequest request) {
        var query = Stream.ofNullable(request.getQueryString())
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(part -> !part.startsWith("kc_idp_hint="))
                .collect(Collectors.joining("&"));
        return new WantedAddress(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
    }

    static WantedAddress kept(HttpServletRequest request) {
        return new WantedAddress(Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> URLDecoder.decode(cookie.getValue(), UTF_8))
                .findFirst()
                .orElse("/"));
    }

    void keep(HttpServletRequest request, HttpServletResponse response) {
        var value = Optional.of(address).filter(it -> it.length() <= LONGEST).orElse("/");
        response.addCookie(cookie(URLEncoder.encode(value, UTF_8), LIFE, request));
    }

    /** What the person sent did not arrive: the page they come back to says so and fills in the draft. */
    static void noteUnsent(HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(UNSENT, "true");
        cookie.setPath("/");
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(LIFE);
        response.addCookie(cookie);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    String safe() {
        return SafeAddress.orHome(address);
    }

    private static Cookie cookie(String value, int life, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath(RETURN);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(life);
        return cookie;
    }
}
