package vn.lienthong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The request for leave, drawn with its two forms: the head decides, and the unit above as well when it is for more than five days. */
final class LeaveModel {

    private static final Path DRAWN = Path.of("../../workflows/src/test/resources/vn/lienthong/workflows/matter");

    private LeaveModel() {}

    /** A key that no other test has. */
    static String someKey() {
        return "nghi-phep-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Begins the draft in the name of the modeller and puts the drawing and the forms into it. */
    static void draw(Program modeller, String key) {
        var begun = modeller.post("/api/v1/process-models", Map.of("key", key, "name", "Xin nghỉ phép"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var place = "/api/v1/process-models/" + key + "/draft";
        var tag = modeller.get(place).headers().firstValue("ETag").orElseThrow();
        var kept = modeller.matching("PUT", place, tag, Map.of("xml", xml(key), "forms", forms()));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
    }

    static String xml(String key) {
        return text("leave.bpmn")
                .replace("<bpmn:process id=\"leave\"", "<bpmn:process id=\"" + key + "\"")
                .replace("bpmnElement=\"leave\"", "bpmnElement=\"" + key + "\"");
    }

    static Map<String, String> forms() {
        return Map.of("leave-request", text("leave-request.json"), "leave-decision", text("leave-decision.json"));
    }

    private static String text(String file) {
        try {
            return Files.readString(DRAWN.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
