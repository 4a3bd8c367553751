package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The addresses that Keycloak learnt at the first start: with others it would refuse every sign-on. */
record KnownAddresses(Path file) {

    static KnownAddresses in(Path data) {
        return new KnownAddresses(data.resolve("addresses"));
    }

    void require(Settings settings) {
        var wanted = settings.httpUrl() + " " + settings.ssoUrl();
        var known = knownOr(wanted);
        if (!known.equals(wanted)) {
            throw CannotStart.because(
                    "The data in %s belongs to the addresses %s: set LIENTHONG_HTTP_PORT and LIENTHONG_SSO_PORT to their"
                            + " ports, or begin again with --reset.",
                    settings.data(), known.replace(" ", " and "));
        }
    }

    private String knownOr(String wanted) {
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, wanted);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CannotStart.after(e, "%s cannot be used: %s.", file, e.getMessage());
        }
    }
}
