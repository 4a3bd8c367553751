package vn.lienthong.journey;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConflictIT {

    private static final int TOGETHER = 50;

    @RegisterExtension
    final Journey journey = new Journey();

    @Test
    void ofFiftyWhoApproveAtOnceOneWinsAndTheOthersReadWhoWasFirst() throws SQLException {
        var decision = Map.of("step", "approve-result", "decision", "APPROVED");
        ofFiftyWhoDecideAtOnceOneWins(handedIn(), decision);
    }

    @Test
    void ofFiftyWhoRefuseAtOnceOneWinsAndTheOthersReadWhoWasFirst() throws SQLException {
        var assignment = Plans.issued("Việc nhiều người từ chối " + Plans.symbol(), "H05.08", "NONE");
        var decision = Map.of("step", "accept-assignment", "decision", "REFUSED", "remark", "Chưa có kinh phí");
        ofFiftyWhoDecideAtOnceOneWins(assignment, decision);
    }

    private void ofFiftyWhoDecideAtOnceOneWins(String assignment, Map<String, String> decision) throws SQLException {
        var director = Program.inTheNameOf("gd.khcn");
        var deciding =
                director.posting("/api/v1/work-items/" + director.waitingFor(assignment) + "/decision", decision);
        var http = HttpClient.newHttpClient();

        var answers =
                IntStream.range(0, TOGETHER)
                        .mapToObj(i -> http.sendAsync(deciding, BodyHandlers.ofString()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .containsOnly(Map.entry(204, 1L), Map.entry(409, TOGETHER - 1L));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer ->
                        assertThat(Program.object(answer).get("rule")).isEqualTo("WorkItemRule.ALREADY_HANDLED"));
        assertThat(auditRows(assignment, decision.get("decision"))).isEqualTo(1);
    }

    @Test
    void ofTenWhoCancelAtOnceOneWins() throws SQLException {
        var assignment = Plans.issued("Việc nhiều người hủy " + Plans.symbol(), "H05.08", "NONE");
        ofTenAtOnceOneWins(assignment, "cancel", Map.of("reason", "Chủ trương thay đổi"), 204, "CANCELLED");
    }

    @Test
    void ofTenWhoSuspendAtOnceOneWins() throws SQLException {
        var assignment = Plans.issued("Việc nhiều người tạm dừng " + Plans.symbol(), "H05.08", "NONE");
        ofTenAtOnceOneWins(assignment, "suspend", Map.of("reason", "Chờ Bộ hướng dẫn"), 204, "SUSPENDED");
    }

    @Test
    void ofTenWhoRemindAtOnceOneWins() throws SQLException {
        var assignment = Plans.issued("Việc nhiều người nhắc " + Plans.symbol(), "H05.08", "NONE");
        ofTenAtOnceOneWins(assignment, "remind", Map.of("text", "Đề nghị khẩn trương"), 200, "REMINDED");
    }

    @Test
    void ofTenWhoTakeWorkOverAtOnceOneGetsItAndTheOthersReadWhoWasFaster() throws SQLException {
        var assignment = Plans.issued("Việc nhiều người nhận thay " + Plans.symbol(), "H05.08", "NONE");
        var deputy = Program.inTheNameOf("pgd.khcn");
        var item = Program.items(deputy.get("/api/v1/work-items?desk=UNIT&size=100&sort=NEWEST")).stream()
                .filter(each -> assignment.equals(each.get("caseFileId")))
                .findFirst()
                .orElseThrow();
        var asking = deputy.posting(
                "/api/v1/work-items/" + item.get("id") + "/take-over", Map.of("fromPostId", item.get("postId")));
        var http = HttpClient.newHttpClient();

        var answers =
                IntStream.range(0, 10).mapToObj(i -> http.sendAsync(asking, BodyHandlers.ofString())).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .containsOnly(Map.entry(204, 1L), Map.entry(409, 9L));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer ->
                        assertThat(Program.object(answer).get("rule")).isEqualTo("WorkItemRule.MOVED_MEANWHILE"));
        assertThat(auditRows(assignment, "TAKEN_OVER")).isEqualTo(1);
    }

    /**
     * Two decisions at two doors. Where the recall was first, the head reads that the work was taken back and nothing of the
     * approval is left; where the approval was first, it stands and the work is taken back after it.
     */
    @Test
    void ofWhoRecallsAndWhoApprovesAtTheSameInstantOneGoesFirstAndNothingIsHalfDone() throws SQLException {
        for (var attempt = 0; attempt < 3; attempt++) {
            recallAndApproveAtOnce(handedIn());
        }
    }

    private void recallAndApproveAtOnce(String assignment) throws SQLException {
        var director = Program.inTheNameOf("gd.khcn");
        var approving = director.posting(
                "/api/v1/work-items/" + director.waitingFor(assignment) + "/decision",
                Map.of("step", "approve-result", "decision", "APPROVED"));
        var recalling = Program.inTheNameOf("theodoi")
                .posting("/api/v1/assignments/" + assignment + "/recall", Map.of("reason", "Chủ trương thay đổi"));
        var http = HttpClient.newHttpClient();
        var approval = http.sendAsync(approving, BodyHandlers.ofString());
        var recall = http.sendAsync(recalling, BodyHandlers.ofString());

        // a result that the head approved first is taken back all the same: that is the assigner's right, and both then
        // hold
        assertThat(recall.join().statusCode()).as(recall.join().body()).isEqualTo(204);
        var approved = auditRows(assignment, "APPROVED");
        if (approval.join().statusCode() == 204) {
            assertThat(approved).isEqualTo(1);
        } else {
            assertThat(approval.join().statusCode()).isEqualTo(409);
            assertThat(Program.object(approval.join()))
                    .containsEntry("rule", "WorkItemRule.WITHDRAWN")
                    .extractingByKey("detail")
                    .asString()
                    .contains("taken back");
            assertThat(approved).isZero();
        }
        assertThat(auditRows(assignment, "RECALLED")).isEqualTo(1);
        recalledAndNothingElseWaits(assignment);
    }

    private void recalledAndNothingElseWaits(String assignment) throws SQLException {
        var shown = Program.object(Program.inTheNameOf("theodoi").get("/api/v1/assignments/" + assignment));
        assertThat(shown).containsEntry("state", "RECALLED");
        assertThat(stepsWaitingIn(assignment)).containsExactly("confirm-recall");
    }

    private List<String> stepsWaitingIn(String caseFile) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement(
                        "select step from work_item where case_file_id = ?::uuid and state in ('OPEN', 'SUSPENDED')")) {
            query.setString(1, caseFile);
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    @Test
    void ofTenWhoHandTheSameWorkOverAtOnceOneDoesAndTheOthersReadWhoHasIt() throws SQLException {
        var director = Program.inTheNameOf("gd.khcn");
        var day = Plans.today().plusYears(1).plusDays(System.nanoTime() % 300);
        var handing = director.posting(
                "/api/v1/delegations",
                Map.of(
                        "postId", post("gd.khcn"),
                        "delegatePostId", post("pgd.khcn"),
                        "capacity", "DEPUTY",
                        "from", day.toString(),
                        "to", day.toString(),
                        "matter", "Điều hành khi Giám đốc đi công tác"));
        var http = HttpClient.newHttpClient();
        var answers =
                IntStream.range(0, 10).mapToObj(i -> http.sendAsync(handing, BodyHandlers.ofString())).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .containsOnly(Map.entry(201, 1L), Map.entry(409, 9L));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer ->
                        assertThat(Program.object(answer).get("rule")).isEqualTo("DelegationRule.HANDED_OVER_ALREADY"));
    }

    @Test
    void whoWasSlowerInADialogReadsItOnThePageWhereTheDialogIsNoMore() {
        var title = "Việc trả lại hai lần " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var slower = journey.signedIn("gd.khcn").openWaiting(title).ask("return-dialog");
        slower.fill("return:reason", "Không thuộc lĩnh vực của Sở");
        var director = Program.inTheNameOf("gd.khcn");
        director.post(
                "/api/v1/work-items/" + director.waitingFor(assignment) + "/decision",
                Map.of("step", "accept-assignment", "decision", "RETURNED", "remark", "Nhầm đơn vị"));

        slower.click("return:go").sees("bạn không cần làm gì thêm");
        assertThat(slower.page().locator("dialog[open]").count()).isZero();
        assertThat(slower.page().locator("#messages .message.error").count()).isEqualTo(1);
    }

    /** The person's own post. */
    @SuppressWarnings("unchecked")
    private static String post(String account) {
        var me = Program.object(Program.inTheNameOf(account).get("/api/v1/me"));
        return (String) ((List<Map<String, Object>>) me.get("posts")).get(0).get("postId");
    }

    private void ofTenAtOnceOneWins(String assignment, String verb, Map<String, String> body, int won, String action)
            throws SQLException {
        var path = "/api/v1/assignments/" + assignment + "/" + verb;
        var asking = Program.inTheNameOf("theodoi").posting(path, body);
        var http = HttpClient.newHttpClient();

        var answers =
                IntStream.range(0, 10).mapToObj(i -> http.sendAsync(asking, BodyHandlers.ofString())).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .containsOnly(Map.entry(won, 1L), Map.entry(409, 9L));
        assertThat(auditRows(assignment, action)).isEqualTo(1);
        assertThat(Program.inTheNameOf("ct.kinhbac").post(path, body).statusCode())
                .isEqualTo(404);
    }

    private String handedIn() {
        var title = "Việc nhiều người duyệt " + Plans.symbol();
        var assignment = Plans.issued(title, "H05.08", "NONE");
        var director = journey.signedIn("gd.khcn");
        var officerName = (String)
                Program.object(Program.inTheNameOf("cv.khcn").get("/api/v1/me")).get("name");
        director.openWaiting(title)
                .chooseContaining("accept:handler", officerName)
                .click("accept:go")
                .isDone();
        journey.signedIn("cv.khcn")
                .openWaiting(title)
                .fill("hand-in:summary", "Đã xong")
                .attach("hand-in:files", "ket-qua.pdf")
                .click("hand-in:go")
                .isDone();
        return assignment;
    }

    private long auditRows(String caseFile, String action) throws SQLException {
        try (var connection = journey.system().database();
                var query = connection.prepareStatement(
                        "select count(*) from audit_entry where case_file_id = ?::uuid and action = ?")) {
            query.setString(1, caseFile);
            query.setString(2, action);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
