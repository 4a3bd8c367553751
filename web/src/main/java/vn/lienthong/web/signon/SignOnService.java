package vn.lienthong.web.signon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/** Where the sign-on service is and how its realm is addressed. */
@ApplicationScoped
public class SignOnService {

    /** The client that this application is in the realm. */
    public static final String CLIENT = "lienthong-web";

    private URI base;
    private String realm;

    @PostConstruct
    void fromEnvironment() {
        Map<String, String> environment = System.getenv();
        locate(
                environment.getOrDefault("LIENTHONG_SSO_URL", "http://localhost:8180"),
                environment.getOrDefault("LIENTHONG_SSO_REALM", "lienthong"));
    }

    void locate(String address, String realmName) {
        base = URI.create(address);
        realm = realmName;
    }

    /** Scheme, host and port, as a content policy names them. */
    public String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }

    /** The realm's own address, which is also the issuer of its tokens. */
    public URI realm() {
        return URI.create(base + "/realms/" + realm);
    }

    URI keys() {
        return endpoint("certs");
    }

    URI endOfSession() {
        return endpoint("logout");
    }

    private URI endpoint(String name) {
        return URI.create(realm() + "/protocol/openid-connect/" + name);
    }
}
