package vn.lienthong.web.reader;

import java.util.Optional;

/** An address that a request names to be sent to afterwards: taken only when it leads to a page of ours. */
public final class SafeAddress {

    private SafeAddress() {}

    public static String orHome(String address) {
        return Optional.ofNullable(address)
                .filter(to -> to.matches("/(?![/\\\\])[^\\s\\\\]*"))
                .orElse("/");
    }
}
