package vn.lienthong.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Directives entered and issued by programs, for journeys that begin later. */
final class Plans {

    static final String KINH_BAC = "Phường Kinh Bắc";

    private static final AtomicLong LAST_NUMBER =
            new AtomicLong(100_000 + Instant.now().getEpochSecond() % 800_000);

    private Plans() {}

    /** The day that it is where the program is used, whatever zone this machine is in. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** A symbol that no other journey uses, nor a run of these days: the next begins more seconds later than one took symbols. */
    static String symbol() {
        return LAST_NUMBER.incrementAndGet() + "/KH-UBND";
    }

    /** The symbol of a directive that the person sees, on whatever page of the list it stands. */
    static String symbolOf(Program program, String directive) {
        for (var page = 0; ; page++) {
            var items = Program.items(program.get("/api/v1/directives?size=100&page=" + page));
            if (items.isEmpty()) {
                throw new AssertionError("no directive " + directive);
            }
            for (var each : items) {
                if (directive.equals(each.get("id"))) {
                    return (String) each.get("symbol");
                }
            }
        }
    }

    /** Issues a directive with one assignment and tells the assignment's id. */
    static String issued(String title, String leadUnitCode, String recipients) {
        return issued(work(title, leadUnitCode, recipients));
    }

    /** The same for the recipients named. */
    static String issuedTo(String title, String leadUnitCode, List<String> recipientUnitCodes) {
        var work = new HashMap<>(work(title, leadUnitCode, "NONE"));
        work.put("recipientUnitCodes", recipientUnitCodes);
        return issued(work);
    }

    /** The same with coordinating units. */
    static String issuedWith(String title, String leadUnitCode, String... coordinatingUnitCodes) {
        var work = new HashMap<>(work(title, leadUnitCode, "NONE"));
        work.put("coordinatingUnitCodes", List.of(coordinatingUnitCodes));
        return issued(work);
    }

    /** What the program does by itself takes a moment. */
    static <T> T eventually(Supplier<Optional<T>> asked) {
        for (var attempt = 0; attempt < 120; attempt++) {
            var found = asked.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(500_000_000);
        }
        throw new AssertionError("it did not happen within a minute");
    }

    /** The same for standing work with that rhythm. */
    static String issuedStanding(String title, String leadUnitCode, String rhythm) {
        var work = new HashMap<>(work(title, leadUnitCode, "NONE"));
        work.put("deadline", Map.of("standing", true, "rhythm", rhythm));
        return issued(work);
    }

    /** The post that this officer of the lead unit holds. */
    static String postOf(String officer, String assignment, Program head) {
        return Program.items(head.get("/api/v1/assignments/" + assignment + "/handlers")).stream()
                .filter(post -> officer.equals(post.get("holder")))
                .map(post -> (String) post.get("postId"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(officer + " cannot be named"));
    }

    /** The same in a directive that amends the one of that symbol. */
    static String issuedAmending(String title, String leadUnitCode, String symbol) {
        var monitor = Program.inTheNameOf("theodoi");
        var directive = monitor.create("/api/v1/directives", directive(symbol()));
        monitor.post("/api/v1/directives/" + directive + "/lineage", Map.of("kind", "AMENDS", "symbol", symbol));
        return issued(monitor, directive, work(title, leadUnitCode, "NONE"));
    }

    static String issued(Map<String, Object> work) {
        var monitor = Program.inTheNameOf("theodoi");
        return issued(monitor, monitor.create("/api/v1/directives", directive(symbol())), work);
    }

    private static String issued(Program monitor, String directive, Map<String, Object> work) {
        var assignment = monitor.create("/api/v1/directives/" + directive + "/assignments", work);
        monitor.post("/api/v1/directives/" + directive + "/send", Map.of());
        var chairman = Program.inTheNameOf("chutich");
        chairman.post(
                "/api/v1/work-items/" + chairman.waitingFor(directive) + "/decision",
                Map.of("step", "issue-directive", "decision", "ISSUED"));
        return assignment;
    }

    static Map<String, Object> directive(String symbol) {
        return Map.of(
                "symbol", symbol,
                "kind", "PLAN",
                "issuedOn", "2026-01-05",
                "issuerUnitCode", "H05",
                "urgency", "NORMAL",
                "summary", "Triển khai nhiệm vụ kiểm thử",
                "signer", "Nguyễn Văn Thử");
    }

    static Map<String, Object> work(String title, String leadUnitCode, String recipients) {
        return Map.of(
                "clause", "I.1",
                "title", title,
                "content", "Thực hiện theo kế hoạch",
                "leadUnitCode", leadUnitCode,
                "recipients", recipients,
                "deadline", Map.of("workingDays", 10),
                "deliverable", "Báo cáo kết quả",
                "authority", "Được huy động các phòng chuyên môn",
                "responsibility", "Thủ trưởng đơn vị chịu trách nhiệm");
    }
}
