package vn.lienthong.tryout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FormSchema;

/** The files that a trial says it attaches: they have a name, begin as files of that name do, and nothing worth keeping in them. */
class MadeUpUploads {

    private static final String ZIP = "504b0304";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";
    private static final String JPEG = "ffd8ffe0";

    /** In hexadecimal, by ending; what is named otherwise is text. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("pdf", "255044462d"),
            Map.entry("png", "89504e470d0a1a0a"),
            Map.entry("jpg", JPEG),
            Map.entry("jpeg", JPEG),
            Map.entry("doc", COMPOUND),
            Map.entry("xls", COMPOUND),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("pptx", ZIP),
            Map.entry("odt", ZIP),
            Map.entry("ods", ZIP));

    private static final byte[] REST = "Tệp chạy thử".getBytes(StandardCharsets.UTF_8);

    private MadeUpUploads() {}

    /** @param schema the form that was filled in; empty where there is none */
    static List<Upload> of(Optional<String> schema, String data) {
        return schema
                .filter(form -> !data.isBlank())
                .map(FormSchema::parse)
                .map(form -> form.filesOf(data))
                .orElse(List.of())
                .stream()
                .map(MadeUpUploads::named)
                .toList();
    }

    static Upload named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var content = new ByteArrayOutputStream();
        content.writeBytes(HexFormat.of().parseHex(BEGINNINGS.getOrDefault(ending, "")));
        content.writeBytes(REST);
        return new Upload(name, content.toByteArray());
    }
}
