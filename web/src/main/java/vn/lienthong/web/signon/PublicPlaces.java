package vn.lienthong.web.signon;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Addresses open to everybody, or guarded by themselves. */
final class PublicPlaces {

    private static final Set<String> FOLDERS = Set.of("/jakarta.faces.resource/", "/health/", "/api/", "/calendar/");
    private static final Set<String> SINGLE = Set.of(
            "/favicon.svg",
            "/favicon.ico",
            "/signed-out.xhtml",
            "/language",
            "/sign-in",
            "/sign-out",
            "/back-channel-logout",
            "/openapi");

    private PublicPlaces() {}

    /** Goes by the path as the container resolved it, so that no spelling of an address slips through. */
    static boolean contain(HttpServletRequest request) {
        return contain(request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse(""));
    }

    static boolean contain(String path) {
        return SINGLE.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    }
}
