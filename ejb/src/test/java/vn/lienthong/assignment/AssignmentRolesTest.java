package vn.lienthong.assignment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.assignment.input.AnsweringInput;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.input.ViewingInputs;
import vn.lienthong.assignment.question.AnsweringQuestion;
import vn.lienthong.assignment.question.AskQuestion;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.assignment.transfer.AskingTransfer;
import vn.lienthong.assignment.transfer.DecidingTransfer;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.CaseFileRule;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ParticipantRole;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.rule.Refusal;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItem;

/** Tries every action as each role and compares what happens with the table in the documents. */
class AssignmentRolesTest {

    private static final Path TABLE = Path.of("..", "docs", "assignment-roles.md");
    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private int symbols;

    /** An action, in the state that it needs, as a person tries it. */
    private interface Attempt {

        void act(UUID assignment, Actor by);
    }

    record Line(String action, Map<String, String> byRole) {}

    static Stream<Line> table() {
        try {
            var rows = Files.readAllLines(TABLE).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(line.split("\\|"))
                            .skip(1)
                            .map(String::strip)
                            .toList())
                    .toList();
            return rows.stream().skip(1).map(cells -> line(rows.get(0), cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(List<String> head, List<String> cells) {
        var byRole = new LinkedHashMap<String, String>();
        for (var i = 1; i < head.size(); i++) {
            byRole.put(head.get(i), cells.get(i));
        }
        return new Line(cells.get(0).replace("`", ""), byRole);
    }

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyRoleDoesWhatTheTableSaysAndNothingElse(Line line) {
        var outcomes = new LinkedHashMap<String, String>();
        line.byRole().keySet().forEach(role -> outcomes.put(role, outcome(line.action(), roles().get(role))));

        assertThat(outcomes).isEqualTo(line.byRole());
    }

    @Test
    void everyActionHasItsLine() {
        assertThat(table().map(Line::action))
                .containsExactlyInAnyOrderElementsOf(actions().keySet());
    }

    private String outcome(String action, Actor by) {
        var assignment = issued();
        situations().getOrDefault(action, id -> {}).accept(assignment);
        scene.flushAndClear();
        try {
            actions().get(action).act(assignment, by);
            scene.flushAndClear();
            return "yes";
        } catch (NotFound hidden) {
            return "hidden";
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.rule().refusal() == Refusal.FORBIDDEN || refused.rule() == CaseFileRule.READ_ONLY)
                    .as("%s is about whose it is", refused.rule())
                    .isTrue();
            return "no";
        }
    }

    /** The monitor is asked, except by the monitor. */
    private void ask(UUID assignment, Actor by) {
        var whom = by == province.monitor ? province.chairman : province.monitor;
        scene.use(AskingQuestion.class)
                .ask(new AskQuestion(assignment, whom.mainSeat().postId(), "Hỏi", Optional.empty()), by);
    }

    private Map<String, Actor> roles() {
        return Map.of(
                "issuer", province.chairman,
                "monitor", province.monitor,
                "lead head", province.headOfKinhBac,
                "lead officer", province.officerOfKinhBac,
                "coordinator", province.headOfLucNgan,
                "follower", province.director,
                "inspector", province.inspector,
                "stranger", province.headOfYenPhong);
    }

    /** What must have happened before, so that somebody may do it. */
    private Map<String, Consumer<UUID>> situations() {
        return Map.ofEntries(
                entry("report", this::accept),
                entry("passOn", this::accept),
                entry("ask", this::accept),
                entry("answerQuestion", id -> ask(id, province.headOfLucNgan)),
                entry("handIn", this::accept),
                entry("readdress", this::giveBack),
                entry("answerInput", this::giveInput),
                entry("approve", this::handIn),
                entry("sendBack", this::handIn),
                entry("confirm", this::approve),
                entry("redo", this::approve),
                entry(
                        "decideTransfer",
                        id -> scene.use(AskingTransfer.class)
                                .ask(id, province.yenPhong.id(), "Không thuộc địa bàn", province.headOfKinhBac)),
                entry("resume", id -> scene.use(SuspendingAssignment.class).suspend(id, "Chờ", province.monitor)));
    }

    private Map<String, Attempt> actions() {
        var post = province.officerPostOf(province.officerOfKinhBac);
        return Map.ofEntries(
                entry("see", (id, by) -> scene.use(ViewingAssignment.class).view(id, by)),
                entry("remark", (id, by) -> scene.use(AddingRemark.class).add(id, "Lưu ý", List.of(), by)),
                entry("ask", (id, by) -> ask(id, by)),
                entry(
                        "answerQuestion",
                        (id, by) -> scene.use(AnsweringQuestion.class)
                                .answer(item(id, AnsweringQuestion.STEP), "Đáp", List.of(), by)),
                entry("accept", (id, by) -> scene.use(AcceptingAssignment.class).accept(item(id), post, "", by)),
                entry(
                        "giveBack",
                        (id, by) -> scene.use(AcceptingAssignment.class).giveBack(item(id), "Nhầm", by)),
                entry("refuse", (id, by) -> scene.use(AcceptingAssignment.class).refuse(item(id), "Bận", by)),
                entry(
                        "readdress",
                        (id, by) -> scene.use(ReaddressingAssignment.class)
                                .readdress(item(id), province.kinhBac.id(), "Đã cân nhắc", by)),
                entry(
                        "report",
                        (id, by) -> scene.use(ReportingProgress.class)
                                .report(new ReportProgress(id, 50, "Một nửa", "", List.of()), by)),
                entry("passOn", (id, by) -> work.passedOn(id, province.economyOfKinhBac, TEN_DAYS, by)),
                entry(
                        "giveInput",
                        (id, by) ->
                                scene.use(GivingInput.class).give(item(id, GivingInput.STEP), "Ý kiến", List.of(), by)),
                entry("answerInput", (id, by) -> scene.use(AnsweringInput.class).takeUp(input(id), "", by)),
                entry(
                        "handIn",
                        (id, by) -> scene.use(HandingIn.class).handIn(item(id), "Xong", List.of(Work.evidence()), by)),
                entry("approve", (id, by) -> scene.use(ApprovingResult.class).approve(item(id), "", by)),
                entry("sendBack", (id, by) -> scene.use(ApprovingResult.class).sendBack(item(id), "Thiếu", by)),
                entry(
                        "confirm",
                        (id, by) -> scene.use(ConfirmingCompletion.class).confirm(item(id), "", by)),
                entry("redo", (id, by) -> scene.use(ConfirmingCompletion.class).redo(item(id), "Thiếu", by)),
                entry(
                        "askTransfer",
                        (id, by) -> scene.use(AskingTransfer.class)
                                .ask(id, province.yenPhong.id(), "Không thuộc địa bàn", by)),
                entry(
                        "decideTransfer",
                        (id, by) -> scene.use(DecidingTransfer.class)
                                .transfer(item(id, "decide-transfer"), province.yenPhong.id(), "", by)),
                entry("remind", (id, by) -> scene.use(RemindingAssignment.class).remind(id, "", by)),
                entry(
                        "suspend",
                        (id, by) -> scene.use(SuspendingAssignment.class).suspend(id, "Chờ", by)),
                entry(
                        "resume",
                        (id, by) -> scene.use(SuspendingAssignment.class).resume(id, "", by)),
                entry(
                        "cancel",
                        (id, by) -> scene.use(CancellingAssignment.class).cancel(id, "Thôi", by)));
    }

    /** Led by Kinh Bắc, with Lục Ngạn coordinating and the department watching. */
    private UUID issued() {
        var directive = work.draft(++symbols + "/KH-VT");
        var assignment = work.cut(
                directive,
                new AssignmentDetails(
                        Work.details(province.kinhBac, TEN_DAYS).brief(),
                        TEN_DAYS,
                        Optional.of(province.kinhBac.id()),
                        Set.of(province.lucNgan.id()),
                        Set.of()));
        work.issue(directive);
        scene.use(CaseFiles.class)
                .get(assignment)
                .involve(
                        ParticipantRole.FOLLOWER,
                        province.department.id(),
                        province.director.mainSeat().postId());
        return assignment;
    }

    private void accept(UUID id) {
        scene.use(AcceptingAssignment.class)
                .accept(item(id), province.officerPostOf(province.officerOfKinhBac), "", province.headOfKinhBac);
    }

    private void giveBack(UUID id) {
        scene.use(AcceptingAssignment.class).giveBack(item(id), "Nhầm", province.headOfKinhBac);
    }

    private void giveInput(UUID id) {
        accept(id);
        scene.use(GivingInput.class).give(item(id, GivingInput.STEP), "Ý kiến", List.of(), province.headOfLucNgan);
    }

    private void handIn(UUID id) {
        accept(id);
        work.handIn(id, province.officerOfKinhBac);
    }

    private void approve(UUID id) {
        handIn(id);
        work.approve(id, province.headOfKinhBac);
    }

    private UUID input(UUID id) {
        return scene.use(ViewingInputs.class).view(id, province.chairman).stream()
                .flatMap(row -> row.given().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The step of the work itself that waits, for whomever. */
    private UUID item(UUID id) {
        return items(id)
                .filter(item -> !item.step().equals(GivingInput.STEP))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID item(UUID id, String step) {
        return items(id)
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Stream<WorkItem> items(UUID id) {
        scene.entities().flush();
        return scene.use(vn.lienthong.worklist.WorkItems.class).openIn(id).stream();
    }
}
