package vn.lienthong.journey;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things of one ward, made for tests in which another commune reaches for them. */
final class KinhBac {

    static final String UNIT = "H05.09187";

    private final Program chairman = Program.inTheNameOf("ct.kinhbac");
    private final RunningSystem system;

    final String title = "Việc riêng của phường " + Plans.symbol();
    final String assignment = Plans.issued(title, UNIT, "NONE");
    final String directive = (String)
            Program.object(chairman.get("/api/v1/assignments/" + assignment)).get("directiveId");
    final String draft = Program.inTheNameOf("theodoi").create("/api/v1/directives", Plans.directive(Plans.symbol()));
    final String document = Program.inTheNameOf("cv.khcn").create("/api/v1/documents", Papers.report("H05.08"));
    final String incoming = Papers.receivedAtTheOffice();
    final String item = chairman.waitingFor(assignment);
    final String post = post("ct.kinhbac");

    KinhBac(RunningSystem system) {
        this.system = system;
    }

    private static String post(String account) {
        var me = Program.object(Program.inTheNameOf(account).get("/api/v1/me"));
        return (String) ((Map<?, ?>) ((List<?>) me.get("posts")).get(0)).get("postId");
    }

    String file() {
        var kept = chairman.attach("/api/v1/case-files/" + assignment + "/files", "minh-chung.txt");
        return (String) Program.object(kept).get("id");
    }

    /** What a coordinating unit gave to other work that the ward leads. */
    String input() {
        var coordinated = Plans.issuedWith(title + " có phối hợp", UNIT, "H05.08");
        var director = Program.inTheNameOf("gd.khcn");
        director.post(
                "/api/v1/work-items/" + director.waitingFor(coordinated) + "/decision",
                Map.of("step", "give-input", "decision", "GIVEN", "remark", "Nhất trí"));
        return any("select id from coordination_input where assignment_id = '" + coordinated + "'");
    }

    String clause() {
        Program.inTheNameOf("theodoi")
                .post(
                        "/api/v1/directives/" + draft + "/clauses",
                        List.of(Map.of("number", "I", "content", "Nội dung riêng")));
        return any("select id from clause where directive_id = '" + draft + "'");
    }

    String relation() {
        return Program.inTheNameOf("theodoi")
                .create(
                        "/api/v1/directives/" + draft + "/lineage",
                        Map.of("kind", "CARRIES_OUT", "symbol", "71/NQ-CP", "issuer", "Chính phủ"));
    }

    String filter() {
        return chairman.create("/api/v1/saved-filters", Map.of("name", "Của riêng tôi " + Plans.symbol()));
    }

    String webhook() {
        return Program.inTheNameOf("quantri")
                .create(
                        "/api/v1/webhooks",
                        Map.of("name", "Phần mềm", "url", "https://webhook.invalid/x", "unitCode", UNIT));
    }

    String delegation() {
        var given = new HashMap<String, Object>(Map.of(
                "postId", post("cv.kinhbac"),
                "delegatePostId", post,
                "capacity", "SUBSTITUTE",
                "from", Plans.today().plusYears(1).toString(),
                "to", Plans.today().plusYears(1).toString()));
        chairman.post("/api/v1/delegations", given);
        return any("select id from delegation where post_id = '" + post("cv.kinhbac") + "'");
    }

    String official() {
        return any("select official_id from post_holding where post_id = '" + post("cv.kinhbac") + "'");
    }

    String notice() {
        return any("select id from notice where post_id = '" + post + "'");
    }

    /**
     * A counting anew of due dates that moved work of the ward: a holiday so far ahead that no other work reaches it, taken back
     * afterwards.
     */
    String batch() {
        var lasting = new HashMap<>(Plans.work(title + " dài hạn", UNIT, "NONE"));
        lasting.put("deadline", Map.of("workingDays", 200));
        Plans.issued(lasting);
        var day = Plans.today().plusDays(230).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        var office = Program.inTheNameOf("quantri");
        var address = "/api/v1/calendars/" + day.getYear();
        var before = calendar(office, address);
        var changed = new HashMap<>(before);
        var days = new ArrayList<Object>((List<?>) before.get("days"));
        days.add(Map.of("date", day.toString(), "kind", "HOLIDAY", "name", "Nghỉ thử", "nameEn", "Trial holiday"));
        changed.put("days", days);
        var batch = (String) Program.object(office.send("PUT", address + "?recalculate=true", changed))
                .get("batch");
        var restored = new HashMap<>(calendar(office, address));
        restored.put("days", before.get("days"));
        office.send("PUT", address + "?recalculate=false", restored);
        return batch;
    }

    /** An empty one where the year has none yet. */
    private static Map<String, Object> calendar(Program office, String address) {
        var answer = office.get(address);
        return answer.statusCode() == 200 ? Program.object(answer) : Map.of("provisional", true, "days", List.of());
    }

    /** What stands in the audit trail about attempts. */
    long denied() {
        return Long.parseLong(any("select cast(count(*) as text) from audit_entry where action = 'DENIED'"));
    }

    /** An id that nobody has when there is none. */
    private String any(String query) {
        try (var connection = system.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "00000000-0000-0000-0000-00000000000a";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
