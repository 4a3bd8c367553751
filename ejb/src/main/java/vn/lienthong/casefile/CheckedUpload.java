package vn.lienthong.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tika.Tika;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A file that may be kept: of an office format by its content, not its name, and not too large.
 *
 * @param name the last part of the name given, without control characters
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call, never compared
public record CheckedUpload(String name, String contentType, byte[] content) {

    static final int MAX_MEBIBYTES = 20;

    private static final int MAX_NAME = 200;
    private static final Tika TIKA = new Tika();
    private static final String UNKNOWN = "application/octet-stream";

    /** @throws BusinessRuleViolation {@link AttachmentRule}: empty, too large, a kind of file not kept here or named as another, or one that a spreadsheet would take for formulas */
    public static CheckedUpload of(Upload upload) {
        var name = tidy(upload.name());
        if (upload.content().length == 0) {
            throw new BusinessRuleViolation(AttachmentRule.FILE_EMPTY, name);
        }
        if (upload.content().length > MAX_MEBIBYTES << 20) {
            throw new BusinessRuleViolation(AttachmentRule.FILE_TOO_LARGE, name, MAX_MEBIBYTES);
        }
        refuseFormulas(name, upload.content());
        var type = FileSignature.typeOf(name, upload.content()).orElseGet(() -> detected(name, upload.content()));
        var family = FileFamily.of(type)
                .orElseThrow(() -> new BusinessRuleViolation(AttachmentRule.FILE_TYPE_REFUSED, name));
        if (family.isDeniedBy(name)) {
            throw new BusinessRuleViolation(AttachmentRule.FILE_NAMED_AS_ANOTHER_TYPE, name);
        }
        return new CheckedUpload(name, type, upload.content());
    }

    /** By its content; the name only says which of the kinds that look alike it is, and never what bytes without meaning are. */
    private static String detected(String name, byte[] content) {
        return TIKA.detect(content).equals(UNKNOWN) ? UNKNOWN : TIKA.detect(content, name);
    }

    private static void refuseFormulas(String name, byte[] content) {
        if (Formulas.isOne(name)) {
            throw new BusinessRuleViolation(AttachmentRule.NAME_IS_FORMULA, name);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            Formulas.lineWithOne(new String(content, UTF_8)).ifPresent(line -> {
                throw new BusinessRuleViolation(AttachmentRule.CELL_IS_FORMULA, name, line);
            });
        }
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String tidy(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }
}
