package vn.lienthong.realm;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as Keycloak keeps it: Argon2id with the figures Keycloak itself would choose, so that it does not hash again
 * at the first sign-in. The salt is fixed because the demo password is public and the build should repeat itself.
 */
final class PasswordHash {

    private static final int ITERATIONS = 5;
    private static final int MEMORY_KIB = 7168;
    private static final int LENGTH = 32;
    private static final byte[] SALT = "lien-thong, demo".getBytes(UTF_8);

    private final byte[] hash = new byte[LENGTH];

    PasswordHash(String password) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withIterations(ITERATIONS)
                .withMemoryAsKB(MEMORY_KIB)
                .withParallelism(1)
                .withSalt(SALT)
                .build());
        generator.generateBytes(password.toCharArray(), hash);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("secretData", secret().build().toString())
                .add("credentialData", method().build().toString())
                .build();
    }

    private JsonObjectBuilder secret() {
        var base64 = Base64.getEncoder();
        return Json.createObjectBuilder()
                .add("value", base64.encodeToString(hash))
                .add("salt", base64.encodeToString(SALT));
    }

    private static JsonObjectBuilder method() {
        return Json.createObjectBuilder()
                .add("hashIterations", ITERATIONS)
                .add("algorithm", "argon2")
                .add(
                        "additionalParameters",
                        Json.createObjectBuilder()
                                .add("hashLength", single(String.valueOf(LENGTH)))
                                .add("memory", single(String.valueOf(MEMORY_KIB)))
                                .add("type", single("id"))
                                .add("version", single("1.3"))
                                .add("parallelism", single("1")));
    }

    private static JsonArrayBuilder single(String value) {
        return Json.createArrayBuilder().add(value);
    }
}
