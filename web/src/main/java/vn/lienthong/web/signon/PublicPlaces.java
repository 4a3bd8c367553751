package vn.lienthong.web.signon;

import java.util.stream.Stream;

/** Addresses open to everybody, or guarded by themselves. */
final class PublicPlaces {

    private PublicPlaces() {}

    static boolean contains(String path) {
        return Stream.of(
                        "/jakarta.faces.resource/",
                        "/favicon.",
                        "/signed-out.xhtml",
                        "/language",
                        "/sign-in",
                        "/sign-out",
                        "/back-channel-logout",
                        "/health",
                        "/api",
                        "/openapi")
                .anyMatch(path::startsWith);
    }
}
