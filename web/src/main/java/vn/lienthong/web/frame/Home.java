package vn.lienthong.web.frame;

import java.util.Optional;

/** The address of the application as people reach it, for links that leave it: in mail, in calendars. */
public final class Home {

    private Home() {}

    public static String address() {
        return Optional.ofNullable(System.getProperty("env.LIENTHONG_WEB_URL", System.getenv("LIENTHONG_WEB_URL")))
                .filter(address -> !address.isBlank())
                .orElseGet(Home::local);
    }

    private static String local() {
        return "http://localhost:"
                + Optional.ofNullable(System.getenv("LIENTHONG_HTTP_PORT")).orElse("8080");
    }
}
