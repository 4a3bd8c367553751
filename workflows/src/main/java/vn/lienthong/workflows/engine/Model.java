package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A BPMN model as a file.
 *
 * @param key the id of its process
 */
record Model(String key, byte[] bpmn) {

    /** The models that come with the program. */
    static List<Model> shipped() {
        return List.of(
                shipped("directive"),
                shipped("supplement"),
                shipped("amendment"),
                shipped("assignment"),
                shipped("extension"),
                shipped("transfer"),
                shipped("delay"),
                shipped("question"),
                shipped("document"),
                shipped("incoming"),
                shipped("takeback"));
    }

    private static Model shipped(String key) {
        var path = "/vn/lienthong/workflows/%s/%s.bpmn".formatted(key, key);
        try (var file = Model.class.getResourceAsStream(path)) {
            return new Model(key, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    String fileName() {
        return key + ".bpmn";
    }

    String sha256() {
        return sha256(bpmn);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String text() {
        return new String(bpmn, UTF_8);
    }
}
