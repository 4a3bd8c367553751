package vn.lienthong.tryout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.FileSignature;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FormSchema;

/** The files that a trial says it attaches: they have a name, begin as files of that name do, and nothing worth keeping in them. */
class MadeUpUploads {

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
        var content = new ByteArrayOutputStream();
        content.writeBytes(FileSignature.beginningOf(name));
        content.writeBytes(REST);
        return new Upload(name, content.toByteArray());
    }
}
