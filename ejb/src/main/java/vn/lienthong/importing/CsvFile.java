package vn.lienthong.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.lienthong.rule.BusinessRuleViolation;

/** A CSV file as it came from a person's machine: often from a spreadsheet, which may write another encoding or delimiter. */
public final class CsvFile {

    /** In KiB; a province with all its communes is a tenth of it. */
    public static final int MOST = 2048;

    private static final int KIB = 1024;

    private CsvFile() {}

    /**
     * @throws BusinessRuleViolation {@link ImportRule#FILE_EMPTY}, {@link ImportRule#FILE_TOO_LARGE}, {@link ImportRule#NOT_UTF8},
     *     {@link ImportRule#OTHER_DELIMITER}
     */
    public static String text(byte[] content) {
        if (content.length == 0) {
            throw new BusinessRuleViolation(ImportRule.FILE_EMPTY);
        }
        if (content.length > MOST * KIB) {
            throw new BusinessRuleViolation(ImportRule.FILE_TOO_LARGE, MOST / KIB);
        }
        var text = decoded(content);
        requireCommas(text.lines().findFirst().orElse(""));
        return text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BusinessRuleViolation(ImportRule.NOT_UTF8);
        }
    }

    private static void requireCommas(String header) {
        if (!header.contains(",") && (header.contains(";") || header.contains("\t"))) {
            throw new BusinessRuleViolation(ImportRule.OTHER_DELIMITER, header.contains(";") ? ";" : "Tab");
        }
    }
}
