package vn.lienthong.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.event.CloudEvent;

/**
 * The headers by which the other system knows that an event is ours and new: the HMAC-SHA-256, under the secret, of the
 * timestamp in seconds, a full stop and the body.
 */
final class Signing {

    static final String TIMESTAMP = "Lienthong-Timestamp";
    static final String SIGNATURE = "Lienthong-Signature";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private Signing() {}

    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Map<String, String> headers(String secret, byte[] body, Instant now) {
        var timestamp = String.valueOf(now.getEpochSecond());
        return Map.of(
                "Content-Type",
                CloudEvent.MEDIA_TYPE,
                TIMESTAMP,
                timestamp,
                SIGNATURE,
                "v1=" + signature(secret, timestamp, body));
    }

    static String signature(String secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), "HmacSHA256"));
            mac.update((timestamp + ".").getBytes(US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
