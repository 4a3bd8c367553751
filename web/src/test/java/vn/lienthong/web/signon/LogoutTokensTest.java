package vn.lienthong.web.signon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens signed here, keys published by a server of the test's own. */
class LogoutTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final RsaJsonWebKey key = newKey();
    private final LogoutTokens tokens = new LogoutTokens();
    private HttpServer realm;

    @BeforeEach
    void publishKeys() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", exchange -> {
            var keys = new JsonWebKeySet(key)
                    .toJson(OutputControlLevel.PUBLIC_ONLY)
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        realm.start();
        tokens.signOn = new SignOnService();
        tokens.signOn.locate("http://localhost:" + realm.getAddress().getPort(), "lienthong");
        tokens.clock = Clock.fixed(NOW, UTC);
        tokens.open();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    @Test
    void anOrderOfTheRealmIsTaken() {
        assertThat(tokens.read(signed(claims -> {})))
                .hasValueSatisfying(order -> assertThat(order.signOnSession()).hasValue("sign-on-1"));
    }

    @Test
    void anOrderIsTakenOnce() {
        var token = signed(claims -> {});
        assertThat(tokens.read(token)).isPresent();
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void anIdentityTokenIsNoOrder() {
        assertThat(tokens.read(signed(claims -> claims.setClaim("nonce", "n")))).isEmpty();
        assertThat(tokens.read(signed(claims -> claims.unsetClaim("events")))).isEmpty();
    }

    @Test
    void anOrderForAnotherClientOrOfAnotherRealmIsNotOurs() {
        assertThat(tokens.read(signed(claims -> claims.setAudience("congtt")))).isEmpty();
        assertThat(tokens.read(signed(claims -> claims.setIssuer("http://localhost/realms/congtt"))))
                .isEmpty();
    }

    @Test
    void anOrderThatNamesNobodyEndsNothing() {
        assertThat(tokens.read(signed(claims -> {
                    claims.unsetClaim("sid");
                    claims.unsetClaim("sub");
                })))
                .isEmpty();
    }

    @Test
    void anOldOrderIsRefused() {
        var old = NumericDate.fromMilliseconds(NOW.minus(Duration.ofHours(1)).toEpochMilli());
        assertThat(tokens.read(signed(claims -> claims.setIssuedAt(old)))).isEmpty();
    }

    @Test
    void aForeignSignatureOrNoneIsRefused() {
        assertThat(tokens.read(signed(newKey(), claims -> {}))).isEmpty();
        assertThat(tokens.read("eyJhbGciOiJub25lIn0.e30.")).isEmpty();
        assertThat(tokens.read("no token")).isEmpty();
    }

    private String signed(Consumer<JwtClaims> change) {
        return signed(key, change);
    }

    private String signed(RsaJsonWebKey signer, Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer(tokens.signOn.realm().toString());
        claims.setAudience("lienthong-web");
        claims.setGeneratedJwtId();
        claims.setIssuedAt(NumericDate.fromMilliseconds(NOW.toEpochMilli()));
        claims.setSubject("subject-1");
        claims.setClaim("sid", "sign-on-1");
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        change.accept(claims);
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(signer.getPrivateKey());
        signature.setKeyIdHeaderValue("realm-key");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("realm-key");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
