package vn.lienthong.casefile;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What scans and signed documents begin with: ISO 32000-1 §7.5.2, ISO/IEC 15948 §5.2, ISO/IEC 10918-1 annex B. Where the name agrees,
 * the search through all known kinds of files is spared.
 */
enum FileSignature {
    PDF("application/pdf", ".pdf", "255044462d"),
    PNG("image/png", ".png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", ".jpg", "ffd8ff");

    private final String contentType;
    private final String ending;
    private final byte[] beginning;

    FileSignature(String contentType, String ending, String beginning) {
        this.contentType = contentType;
        this.ending = ending;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** The content type of a file that begins and is named as one of these. */
    static Optional<String> typeOf(String name, byte[] content) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> lower.endsWith(each.ending) && each.begins(content))
                .map(each -> each.contentType)
                .findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
