package vn.lienthong.directive.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class SupplementTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID directive;

    @BeforeEach
    void aDirectiveInForceWithAClauseThatNobodyCarriesOut() {
        province = scene.province();
        work = new Work(scene);
        directive = work.draft("42/KH-UBND");
        work.cut(directive, Work.details(province.department, TEN_DAYS).under("I.1"));
        scene.use(EditingClauses.class)
                .add(directive, List.of(new ClauseText("II.1", "Rà soát 16 tiêu chí")), province.monitor);
        work.issue(directive);
        scene.flushAndClear();
    }

    private int open() {
        scene.flushAndClear();
        return scene.use(ViewingClauses.class).countOpen(directive, province.monitor);
    }

    private void send() {
        scene.use(SendingSupplement.class).send(directive, province.monitor);
        scene.flushAndClear();
    }

    private UUID added(TimeLimit limit) {
        return work.cut(directive, Work.details(province.kinhBac, limit));
    }

    private AssignmentState state(UUID assignment) {
        return scene.use(Assignments.class).get(assignment).state();
    }

    @Test
    void theClauseWithoutAnAssignmentIsFoundAndFilledAfterIssue() {
        assertThat(open()).isEqualTo(1);
        var assignment = added(TEN_DAYS);
        assertThat(state(assignment)).isEqualTo(AssignmentState.DRAFT);
        send();
        scene.use(IssuingSupplement.class).issue(work.itemOf(directive, province.chairman), "", province.chairman);
        scene.flushAndClear();

        assertThat(state(assignment)).isEqualTo(AssignmentState.ISSUED);
        assertThat(work.itemOf(assignment, province.headOfKinhBac)).isNotNull();
        assertThat(open()).isZero();
    }

    @Test
    void itPassesTheSameGateAsTheDirectiveItself() {
        added(TimeLimit.OPEN);

        assertRefused(AssignmentRule.NOT_SIX_CLEAR, this::send);
    }

    @Test
    void nothingToAddIsNotSent() {
        assertRefused(DirectiveRule.NO_ASSIGNMENT, this::send);
    }

    @Test
    void whileTheHeadDecidesNothingIsAddedOrSentTwice() {
        var assignment = added(TEN_DAYS);
        send();

        assertRefused(DirectiveRule.SUPPLEMENT_SENT, () -> added(TEN_DAYS));
        assertRefused(DirectiveRule.SUPPLEMENT_SENT, this::send);
        assertRefused(
                DirectiveRule.SUPPLEMENT_SENT,
                () -> scene.use(CuttingIntoAssignments.class).remove(assignment, province.monitor));
    }

    @Test
    void whatWasSentBackIsMendedAndSentAgain() {
        var assignment = added(TEN_DAYS);
        send();
        var issuing = scene.use(IssuingSupplement.class);
        assertRefused(
                DirectiveRule.REMARK_REQUIRED,
                () -> issuing.sendBack(work.itemOf(directive, province.chairman), " ", province.chairman));
        issuing.sendBack(work.itemOf(directive, province.chairman), "Sai đơn vị", province.chairman);
        scene.flushAndClear();
        scene.use(CuttingIntoAssignments.class)
                .change(
                        assignment,
                        scene.use(Assignments.class).get(assignment).version(),
                        Work.details(province.lucNgan, TEN_DAYS),
                        province.monitor);
        send();
        issuing.issue(work.itemOf(directive, province.chairman), "", province.chairman);
        scene.flushAndClear();

        assertThat(state(assignment)).isEqualTo(AssignmentState.ISSUED);
    }

    @Test
    void theOfficeMayGiveItUpAndTheDraftsStay() {
        var assignment = added(TEN_DAYS);
        send();
        scene.use(IssuingSupplement.class)
                .sendBack(work.itemOf(directive, province.chairman), "Chưa cần", province.chairman);
        scene.use(SendingSupplement.class)
                .withdraw(work.itemOf(directive, province.monitor), "Để sau", province.monitor);
        scene.flushAndClear();

        assertThat(state(assignment)).isEqualTo(AssignmentState.DRAFT);
        scene.use(CuttingIntoAssignments.class).remove(assignment, province.monitor);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void whatIsIssuedIsNoDraftThatCouldBeTakenAway() {
        var issued = scene.use(Assignments.class).ofDirective(directive).get(0).id();

        assertRefused(
                AssignmentRule.WRONG_STATE,
                () -> scene.use(CuttingIntoAssignments.class).remove(issued, province.monitor));
    }

    @Test
    void onlyTheOfficeThatEnteredItAdds() {
        assertRefused(
                DirectiveRule.NOT_AUTHOR,
                () -> scene.use(SendingSupplement.class).send(directive, province.director));
    }
}
