package vn.lienthong.scene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.delay.ViewingCauses;
import vn.lienthong.assignment.passing.PassOn;
import vn.lienthong.assignment.passing.PassingOn;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListRow;

/** Leads work to the situation that a test is about, through the use cases. */
public class Work {

    private final Scene scene;

    public Work(Scene scene) {
        this.scene = scene;
    }

    public static AssignmentDetails details(Unit lead, TimeLimit limit, Unit... recipients) {
        var brief = new Brief(
                "II.1",
                "Rà soát 16 tiêu chí",
                "Tự đánh giá theo 16 tiêu chí",
                "Thủ trưởng đơn vị chịu trách nhiệm",
                "Được huy động các phòng chuyên môn",
                "Bảng tự đánh giá và minh chứng");
        var units = Arrays.stream(recipients).map(Unit::id).toList();
        return new AssignmentDetails(brief, limit, Optional.of(lead.id()), Set.of(), Set.copyOf(units));
    }

    public DirectiveDetails plan(String symbol) {
        return new DirectiveDetails(
                DirectiveKind.PLAN,
                symbol,
                LocalDate.of(2026, 9, 1),
                scene.province().root.id(),
                "Nguyễn Văn An",
                Urgency.NORMAL,
                Secrecy.OPEN,
                "Triển khai chuyển đổi số");
    }

    public UUID draft(String symbol) {
        return scene.use(EnteringDirective.class).enter(plan(symbol), List.of(), scene.province().monitor);
    }

    public UUID cut(UUID directive, AssignmentDetails details) {
        return scene.use(CuttingIntoAssignments.class).add(directive, details, scene.province().monitor);
    }

    public void send(UUID directive) {
        scene.use(SendingForIssue.class).send(directive, scene.province().monitor);
    }

    /** Sends and issues it. */
    public void issue(UUID directive) {
        send(directive);
        var chairman = scene.province().chairman;
        scene.use(IssuingDirective.class).issue(itemOf(directive, chairman), "", chairman);
    }

    /** One assignment for the lead, issued today. */
    public UUID issued(Unit lead, TimeLimit limit) {
        var directive = draft("%d/KH-UBND".formatted(++symbols));
        var assignment = cut(directive, details(lead, limit));
        issue(directive);
        return assignment;
    }

    private int symbols;

    /** A part of it for one more unit, which the person passes on. */
    public UUID passedOn(UUID parent, Unit lead, TimeLimit limit, Actor by) {
        var brief = new Brief(
                "II.1",
                "Thống kê hộ kinh doanh %d".formatted(++symbols),
                "Thống kê theo mẫu",
                "Trưởng phòng chịu trách nhiệm",
                "Được làm việc với các hộ",
                "Bảng thống kê");
        var passed = scene.use(PassingOn.class).passOn(new PassOn(parent, brief, limit, Set.of(lead.id())), by);
        scene.flushAndClear();
        return passed.get(0);
    }

    /** One assignment for the lead, accepted by its head for the officer. */
    public UUID accepted(Unit lead, TimeLimit limit, Actor head, Actor officer) {
        var assignment = issued(lead, limit);
        accept(assignment, head, officer);
        return assignment;
    }

    public void accept(UUID assignment, Actor head, Actor officer) {
        scene.use(AcceptingAssignment.class)
                .accept(itemOf(assignment, head), officer.mainSeat().postId(), "", head);
    }

    public void handIn(UUID assignment, Actor officer) {
        scene.use(HandingIn.class).handIn(itemOf(assignment, officer), "Đã xong", List.of(evidence()), officer);
    }

    /** The head approves; work that is late gets a cause first, if it has none. */
    public void approve(UUID assignment, Actor head) {
        scene.entities().flush();
        if (scene.use(ViewingCauses.class).missing(assignment, head)) {
            var cause = new StateCause(CauseKind.SUBJECTIVE, "Triển khai chậm", "Bố trí thêm người");
            scene.use(StatingCause.class).state(assignment, cause, head);
        }
        scene.use(ApprovingResult.class).approve(itemOf(assignment, "approve-result", head), "", head);
    }

    public void confirm(UUID assignment) {
        confirm(assignment, scene.province().monitor);
    }

    public void confirm(UUID assignment, Actor monitor) {
        scene.use(ConfirmingCompletion.class).confirm(itemOf(assignment, "confirm-completion", monitor), "", monitor);
    }

    /** Gives the assignment to all its recipients, as the process does in batches. */
    public void fanOut(UUID whole) {
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
    }

    /** The part of that unit's head, without which the head saw nothing of the whole. */
    public UUID partOf(UUID whole, Unit unit) {
        return scene.use(ViewingAssignment.class).parts(whole, scene.province().chairman).rows().stream()
                .filter(row -> row.leadUnit().equals(unit.bothNames()))
                .map(AssignmentRow::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part of " + unit.name()));
    }

    /** The one item of the case file that waits for the person. */
    public UUID itemOf(UUID caseFile, Actor who) {
        return itemOf(caseFile, "", who);
    }

    /** The item of that step. */
    public UUID itemOf(UUID caseFile, String step, Actor who) {
        scene.entities().flush();
        return scene.use(WorkList.class).waitingIn(caseFile, who).stream()
                .filter(row -> step.isEmpty() || row.step().equals(step))
                .map(WorkListRow::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits for " + who.name()));
    }

    public static Upload evidence() {
        return new Upload("minh-chung.txt", "Đã họp tổ công nghệ số".getBytes(StandardCharsets.UTF_8));
    }
}
