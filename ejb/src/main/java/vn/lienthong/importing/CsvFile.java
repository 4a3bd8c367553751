package vn.lienthong.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A CSV file as it came from a person's machine: often from a spreadsheet, which writes UTF-8, or UTF-16 when it calls the file
 * "Unicode text". The older code pages cannot be told from one another and are refused.
 */
public final class CsvFile {

    /** In KiB; a province with all its communes is a tenth of it. */
    public static final int MOST = 2048;

    private static final int KIB = 1024;
    private static final int MARK_OF_UTF16 = 0xFFFE;

    private CsvFile() {}

    /**
     * @throws BusinessRuleViolation {@link ImportRule#FILE_EMPTY}, {@link ImportRule#FILE_TOO_LARGE},
     *     {@link ImportRule#NOT_UTF8}
     */
    public static String text(byte[] content) {
        if (content.length == 0) {
            throw new BusinessRuleViolation(ImportRule.FILE_EMPTY);
        }
        if (content.length > MOST * KIB) {
            throw new BusinessRuleViolation(ImportRule.FILE_TOO_LARGE, MOST / KIB);
        }
        return decoded(content, isUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    /** Its mark comes first, in the order of bytes that it tells. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < Short.BYTES) {
            return false;
        }
        var mark = ByteBuffer.wrap(content).getChar();
        return mark == MARK_OF_UTF16 || Character.reverseBytes(mark) == MARK_OF_UTF16;
    }

    private static String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new BusinessRuleViolation(ImportRule.NOT_UTF8);
        }
    }
}
