package vn.lienthong.journey;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** A matter of a drawn model in one ward, with a file, a step that waits and forms that are half filled in; another commune reaches for it. */
final class KinhBacMatter {

    private final Program officer = Program.inTheNameOf("cv.kinhbac");
    private final Program head = Program.inTheNameOf("ct.kinhbac");

    final String title = "Đơn riêng của phường " + Plans.symbol();
    final String id;
    final String item;
    final String file;

    KinhBacMatter() {
        Leave.inForce();
        var data = Map.of("first", "2027-01-05", "last", "2027-01-06", "days", 2, "kind", "OWN", "why", title);
        id = officer.create("/api/v1/matters", Map.of("flow", Leave.KEY, "title", title, "data", data));
        item = head.waitingFor(id);
        file = (String) Program.object(officer.attach("/api/v1/case-files/" + id + "/files", "don.txt"))
                .get("id");
        keep(head, "matter-step:" + item);
        keep(officer, "matter:of-" + id);
    }

    /** The names of the drafts that are kept of its forms. */
    List<String> drafts() {
        return List.of("matter-step:" + item, "matter:of-" + id);
    }

    private void keep(Program by, String draft) {
        by.send("DELETE", "/api/v1/drafts/" + draft, Map.of());
        var kept = Program.send(by.to("/api/v1/drafts/" + draft)
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(BodyPublishers.ofString(Program.json(Map.of("data", title))))
                .build());
        if (kept.statusCode() != 204) {
            throw new IllegalStateException(kept.body());
        }
    }
}
