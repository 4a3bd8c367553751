package vn.lienthong.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * The mail server that takes our mail, as {@code LIENTHONG_MAIL_…} in the environment say.
 *
 * @param user empty for a server that asks nobody who they are
 */
public record MailServer(String host, int port, String from, String user, String password, Safety safety) {

    /** How the connection is kept from others' eyes. */
    public enum Safety {
        NONE,
        STARTTLS,
        TLS
    }

    /** Empty when no host is named: then there is no mail. */
    public static Optional<MailServer> fromEnvironment() {
        return setting("HOST")
                .map(host -> new MailServer(
                        host,
                        setting("PORT").map(Integer::valueOf).orElse(25),
                        setting("FROM").orElse("lienthong@" + host),
                        setting("USER").orElse(""),
                        setting("PASSWORD").orElse(""),
                        Safety.valueOf(setting("TLS").orElse("NONE").toUpperCase(Locale.ROOT))));
    }

    /** As in the server's own configuration, a property {@code env.X} stands above the variable. */
    private static Optional<String> setting(String name) {
        var variable = "LIENTHONG_MAIL_" + name;
        return Optional.ofNullable(System.getProperty("env." + variable, System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    /** Not the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
