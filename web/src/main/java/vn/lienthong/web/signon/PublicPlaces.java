package vn.lienthong.web.signon;

import java.util.stream.Stream;

/** Addresses that need nobody's post: the same as the open ones in {@code web.xml}. */
final class PublicPlaces {

    private PublicPlaces() {}

    static boolean contains(String path) {
        return Stream.of(
                        "/jakarta.faces.resource/",
                        "/favicon.",
                        "/signed-out.xhtml",
                        "/sign-on-unavailable.xhtml",
                        "/language",
                        "/sign-out",
                        "/back-channel-logout",
                        "/health",
                        "/api",
                        "/openapi")
                .anyMatch(path::startsWith);
    }
}
