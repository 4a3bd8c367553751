package vn.lienthong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The hash of a link: SHA-256 over the hash before it and the link's fields in the order of the table. Each field is
 * written with its length, and an absent one as a dash, so that no text can pass for two fields or for none.
 */
class LinkHash {

    static final int BYTES = 32;

    private LinkHash() {}

    static byte[] of(byte[] previousHash, Object... fields) {
        var digest = sha256();
        digest.update(previousHash);
        for (var field : fields) {
            digest.update(canonical(field));
        }
        return digest.digest();
    }

    /** The fields as they go into the hash, in hexadecimal digits, for a database that hashes them itself. */
    static String told(Object... fields) {
        var hex = HexFormat.of();
        return Arrays.stream(fields)
                .map(LinkHash::canonical)
                .map(hex::formatHex)
                .collect(joining());
    }

    private static byte[] canonical(Object field) {
        if (field == null) {
            return "-,".getBytes(UTF_8);
        }
        var text = field.toString();
        return (text.getBytes(UTF_8).length + ":" + text + ",").getBytes(UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
