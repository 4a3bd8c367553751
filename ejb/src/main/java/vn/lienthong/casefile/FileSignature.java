package vn.lienthong.casefile;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * What the files that are kept begin with: ISO 32000-1 §7.5.2, ISO/IEC 15948 §5.2, ISO/IEC 10918-1 annex B, APPNOTE.TXT §4.3.7 and
 * MS-CFB §2.2. Where a scan or a signed document is named as it begins, the search through all known kinds of files is spared.
 */
public enum FileSignature {
    PDF("255044462d", Optional.of("application/pdf"), Set.of("pdf")),
    PNG("89504e470d0a1a0a", Optional.of("image/png"), Set.of("png")),
    JPEG("ffd8ff", Optional.of("image/jpeg"), Set.of("jpg", "jpeg")),
    ZIP("504b0304", Optional.empty(), Set.of("docx", "xlsx", "pptx", "odt", "ods")),
    COMPOUND("d0cf11e0a1b11ae1", Optional.empty(), Set.of("doc", "xls"));

    private final byte[] beginning;
    private final Optional<String> contentType;
    private final Set<String> endings;

    /** @param contentType empty where several kinds of files begin so */
    FileSignature(String beginning, Optional<String> contentType, Set<String> endings) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.contentType = contentType;
        this.endings = endings;
    }

    /** The content type of a file that begins and is named as one kind only. */
    static Optional<String> typeOf(String name, byte[] content) {
        return named(name).filter(each -> each.begins(content)).flatMap(each -> each.contentType);
    }

    /** What a file of that name begins with; nothing where it is named as text, or as no kind that is known. */
    public static byte[] beginningOf(String name) {
        return named(name).map(each -> each.beginning.clone()).orElse(new byte[0]);
    }

    private static Optional<FileSignature> named(String name) {
        var ending = FileFamily.endingOf(name);
        return Arrays.stream(values())
                .filter(each -> each.endings.contains(ending))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
