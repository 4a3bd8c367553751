package vn.lienthong.web.signon;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Reads logout tokens and takes only those that the realm signed for this client, that order a logout, carry no nonce
 * (so no identity token passes for one), name whom they mean, and were not seen before.
 */
@ApplicationScoped
public class LogoutTokens {

    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int PATIENCE_MILLIS = 2000;
    private static final Duration LIFE = Duration.ofMinutes(5);

    @Inject
    SignOnService signOn;

    @Inject
    Clock clock;

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private HttpsJwksVerificationKeyResolver keys;

    @PostConstruct
    void open() {
        var get = new Get();
        get.setConnectTimeout(PATIENCE_MILLIS);
        get.setReadTimeout(PATIENCE_MILLIS);
        var published = new HttpsJwks(signOn.keys().toString());
        published.setSimpleHttpGet(get);
        keys = new HttpsJwksVerificationKeyResolver(published);
    }

    /** Empty when the token is not acceptable, for whatever reason. */
    Optional<LogoutToken> read(String token) {
        try {
            return Optional.of(claimsOf(token))
                    .filter(this::isOrder)
                    .map(LogoutTokens::order)
                    .filter(this::isNew);
        } catch (InvalidJwtException e) {
            return Optional.empty();
        }
    }

    private JwtClaims claimsOf(String token) throws InvalidJwtException {
        return consumer().processToClaims(token);
    }

    private JwtConsumer consumer() {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedIssuer(signOn.realm().toString())
                .setExpectedAudience(SignOnService.CLIENT)
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setIssuedAtRestrictions(0, (int) LIFE.toSeconds())
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }

    private boolean isOrder(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof Map<?, ?> events
                && events.containsKey(LOGOUT_EVENT)
                && !claims.hasClaim("nonce")
                && (claims.hasClaim("sid") || claims.hasClaim("sub"));
    }

    private static LogoutToken order(JwtClaims claims) {
        return new LogoutToken(
                claims.getClaimValueAsString("jti"),
                Optional.ofNullable(claims.getClaimValueAsString("sid")),
                Optional.ofNullable(claims.getClaimValueAsString("sub")));
    }

    private boolean isNew(LogoutToken token) {
        var now = clock.instant();
        seen.values().removeIf(at -> at.plus(LIFE).isBefore(now));
        return seen.putIfAbsent(token.id(), now) == null;
    }
}
