package vn.lienthong.seeds;

import java.net.URI;
import java.util.Map;

/** Where the installation answers and how its demo accounts sign in; refuses an address that is none. */
record Settings(URI application, URI signOn, String realm, String password) {

    static Settings from(Map<String, String> environment) {
        return new Settings(
                address(environment, "LIENTHONG_URL", "LIENTHONG_HTTP_PORT", "8080"),
                address(environment, "LIENTHONG_SSO_URL", "LIENTHONG_SSO_PORT", "8180"),
                environment.getOrDefault("LIENTHONG_SSO_REALM", "lienthong"),
                environment.getOrDefault("LIENTHONG_SEEDS_PASSWORD", "lienthong"));
    }

    URI api(String path) {
        return URI.create(application + "/api/v1" + path);
    }

    URI tokens() {
        return URI.create(signOn + "/realms/" + realm + "/protocol/openid-connect/token");
    }

    private static URI address(Map<String, String> environment, String url, String port, String defaultPort) {
        var local = "http://localhost:" + environment.getOrDefault(port, defaultPort);
        var given = environment.getOrDefault(url, local).replaceFirst("/+$", "");
        try {
            return URI.create(given);
        } catch (IllegalArgumentException malformed) {
            throw new LoadingFailed(url + " is not an address: " + given, malformed);
        }
    }
}
