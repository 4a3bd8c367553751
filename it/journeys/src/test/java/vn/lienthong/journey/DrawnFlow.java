package vn.lienthong.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A model from a file of the tests, drawn by one person, approved by another and in force under a key that no other test has. */
final class DrawnFlow {

    private static final Path DRAWN = Path.of("workflows/src/test/resources/vn/lienthong/workflows/matter");
    private static final String MODELS = "/api/v1/process-models";

    private final Program drawer = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");
    private final String draft;

    private DrawnFlow(String key) {
        draft = MODELS + "/" + key + "/draft";
    }

    /**
     * @param file its name and the id of its process
     * @param forms the names of its forms, which are files as well
     * @return the key
     */
    static String inForce(String file, String... forms) {
        var key = file + "-" + UUID.randomUUID().toString().substring(0, 8);
        var flow = new DrawnFlow(key);
        require(flow.drawer.post(MODELS, Map.of("key", key, "name", file)));
        var schemas = new HashMap<String, String>();
        for (var form : forms) {
            schemas.put(form, text(form + ".json"));
        }
        var xml = text(file + ".bpmn").replace("<bpmn:process id=\"" + file + "\"", "<bpmn:process id=\"" + key + "\"");
        require(flow.drawer.matching("PUT", flow.draft, flow.tag(), Map.of("xml", xml, "forms", schemas)));
        flow.decide(flow.drawer, Map.of("decision", "SEND", "remark", "Bản đầu"));
        flow.decide(flow.approver, Map.of("decision", "APPROVE"));
        flow.decide(
                flow.drawer,
                Map.of("decision", "PUT_IN_FORCE", "on", Plans.today().toString()));
        return key;
    }

    private void decide(Program by, Map<String, Object> decision) {
        require(by.matching("POST", draft + "/decision", tag(), decision));
    }

    private String tag() {
        return drawer.get(draft).headers().firstValue("ETag").orElseThrow();
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String text(String name) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("lienthong.home")).resolve(DRAWN).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
