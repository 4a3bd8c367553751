package vn.lienthong.tryout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FormSchema;

/** The files that a trial says it attaches: they have a name, and nothing worth keeping in them. */
class MadeUpUploads {

    private static final byte[] CONTENT = "Tệp chạy thử".getBytes(StandardCharsets.UTF_8);

    private MadeUpUploads() {}

    /** @param schema the form that was filled in; empty where there is none */
    static List<Upload> of(Optional<String> schema, String data) {
        return schema
                .filter(form -> !data.isBlank())
                .map(FormSchema::parse)
                .map(form -> form.filesOf(data))
                .orElse(List.of())
                .stream()
                .map(name -> new Upload(name, CONTENT))
                .toList();
    }
}
