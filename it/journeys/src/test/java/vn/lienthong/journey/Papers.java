package vn.lienthong.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents for signature, for journeys that begin later. */
final class Papers {

    private Papers() {}

    /** A report of the unit, a series whose numbers no other journey types by hand. */
    static Map<String, Object> report(String issuerUnitCode) {
        return of("REPORT", issuerUnitCode, "Báo cáo kết quả kiểm thử " + Plans.symbol());
    }

    static Map<String, Object> of(String kind, String issuerUnitCode, String summary) {
        return Map.of(
                "kind",
                kind,
                "issuerUnitCode",
                issuerUnitCode,
                "urgency",
                "NORMAL",
                "summary",
                summary,
                "recipientUnitCodes",
                List.of("H05.07288", "H05.09187"));
    }

    /** A report of Sở Khoa học và Công nghệ that was issued to the province's office: how the office has it. */
    static String receivedAtTheOffice() {
        var document = issuedTo("Báo cáo đã phát hành " + Plans.symbol(), "H05.01");
        var answer = Program.items(Program.inTheNameOf("cv.khcn").get("/api/v1/documents/" + document + "/receipts"));
        return (String) answer.get(0).get("id");
    }

    /** A report of Sở Khoa học và Công nghệ that was issued to these units. */
    static String issuedTo(String summary, String... recipientUnitCodes) {
        var body = new HashMap<>(of("REPORT", "H05.08", summary));
        body.put("recipientUnitCodes", List.of(recipientUnitCodes));
        var drafter = Program.inTheNameOf("cv.khcn");
        var document = drafter.create("/api/v1/documents", body);
        drafter.attach("/api/v1/documents/" + document + "/files", "bao-cao.txt");
        decide("cv.khcn", document, "draft-document", "SENT");
        decide("cds.khcn", document, "check-content", "CHECKED");
        decide("vp.khcn", document, "check-form", "CHECKED");
        decide("gd.khcn", document, "sign-document", "SIGNED");
        decide("vt.khcn", document, "number-document", "NUMBERED");
        decide("vt.khcn", document, "issue-document", "ISSUED");
        return document;
    }

    private static void decide(String account, String document, String step, String decision) {
        var person = Program.inTheNameOf(account);
        person.post(
                "/api/v1/work-items/" + person.waitingFor(document) + "/decision",
                Map.of("step", step, "decision", decision));
    }
}
