package vn.lienthong.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A request for leave that an administrator drew, approved and put into force once for all journeys. */
final class Leave {

    static final String KEY = "leave";

    private static final String MODEL = "/api/v1/process-models/" + KEY + "/draft";
    private static final Path DRAWN = Path.of("workflows/src/test/resources/vn/lienthong/workflows/matter");

    private final Program drawer = Program.inTheNameOf("quytrinh");
    private final Program approver = Program.inTheNameOf("duyetquytrinh");

    /** In force from now on. */
    static void inForce() {
        var somebody = Program.inTheNameOf("cv.kinhbac");
        if (somebody.get("/api/v1/matters/flows/" + KEY).statusCode() != 200) {
            new Leave().put();
        }
    }

    /** The same as a draft under a key that no other test has; answers the key. */
    static String drawn(Program modeller) {
        var key = "leave-" + UUID.randomUUID().toString().substring(0, 8);
        modeller.post("/api/v1/process-models", Map.of("key", key, "name", "Xin nghỉ phép"));
        var place = "/api/v1/process-models/" + key + "/draft";
        var tag = modeller.get(place).headers().firstValue("ETag").orElseThrow();
        var kept = modeller.matching("PUT", place, tag, content(key));
        if (kept.statusCode() != 200) {
            throw new IllegalStateException(kept.body());
        }
        return key;
    }

    private static Map<String, Object> content(String key) {
        var xml = file("leave.bpmn")
                .replace("<bpmn:process id=\"leave\"", "<bpmn:process id=\"" + key + "\"")
                .replace("bpmnElement=\"leave\"", "bpmnElement=\"" + key + "\"");
        return Map.of(
                "xml",
                xml,
                "forms",
                Map.of("leave-request", file("leave-request.json"), "leave-decision", file("leave-decision.json")));
    }

    private void put() {
        drawer.post("/api/v1/process-models", Map.of("key", KEY, "name", "Xin nghỉ phép"));
        send(drawer, "PUT", MODEL, content(KEY));
        decide(drawer, Map.of("decision", "SEND", "remark", "Bản đầu"));
        decide(approver, Map.of("decision", "APPROVE"));
        decide(drawer, Map.of("decision", "PUT_IN_FORCE", "on", Plans.today().toString()));
    }

    private void decide(Program by, Map<String, Object> decision) {
        send(by, "POST", MODEL + "/decision", decision);
    }

    private void send(Program by, String method, String path, Object body) {
        var answer = Program.send(by.to(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag())
                .method(method, BodyPublishers.ofString(Program.json(body)))
                .build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
    }

    private String tag() {
        return drawer.get(MODEL).headers().firstValue("ETag").orElse("\"0\"");
    }

    private static String file(String name) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("lienthong.home")).resolve(DRAWN).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
