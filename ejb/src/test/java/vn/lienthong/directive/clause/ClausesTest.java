package vn.lienthong.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class ClausesTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID directive;

    @BeforeEach
    void aDraft() {
        province = scene.province();
        work = new Work(scene);
        directive = work.draft("41/KH-UBND");
    }

    private UUID add(String number, String content) {
        var id = scene.use(EditingClauses.class)
                .add(directive, List.of(new ClauseText(number, content)), province.monitor)
                .get(0);
        scene.flushAndClear();
        return id;
    }

    /** Of the details of the scene's work, which names clause II.1. */
    private UUID cut() {
        var id = work.cut(directive, Work.details(province.department, TEN_DAYS));
        scene.flushAndClear();
        return id;
    }

    private ClauseView view(Actor by) {
        return scene.use(ViewingClauses.class).view(directive, by);
    }

    private ClauseRow row(UUID clause) {
        return view(province.monitor).rows().stream()
                .filter(row -> row.id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theViewShowsWhichClauseHasWhichAssignmentsAndWhichHasNone() {
        var first = add("II.1", "Rà soát 16 tiêu chí");
        var second = add("II.2", "Thành lập tổ công nghệ số");
        var assignment = cut();

        assertThat(row(first).assignments()).extracting(AssignmentRow::id).containsExactly(assignment);
        assertThat(row(first).open()).isFalse();
        assertThat(row(second).open()).isTrue();
        assertThat(view(province.monitor).openCount()).isEqualTo(1);
        assertThat(scene.use(ViewingClauses.class).countOpen(directive, province.monitor))
                .isEqualTo(1);
    }

    @Test
    void anAssignmentIsFoundByTheClauseThatItNamedBeforeTheClauseWasEntered() {
        var assignment = cut();
        var clause = add("II.1.", "Rà soát 16 tiêu chí");

        assertThat(row(clause).assignments()).extracting(AssignmentRow::id).containsExactly(assignment);
    }

    @Test
    void aDraftFollowsItsClauseToANewNumber() {
        var clause = add("II.1", "Rà soát 16 tiêu chí");
        var assignment = cut();
        scene.use(EditingClauses.class)
                .change(clause, row(clause).version(), new ClauseText("III.4", "Rà soát"), province.monitor);
        scene.flushAndClear();

        assertThat(row(clause).assignments()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(assignment);
            assertThat(row.clause()).isEqualTo("III.4");
        });
    }

    @Test
    void aDraftThatNamesAnotherClauseLeavesTheFirstOpen() {
        var first = add("II.1", "Rà soát 16 tiêu chí");
        var assignment = cut();
        var cutting = scene.use(CuttingIntoAssignments.class);
        cutting.remove(assignment, province.monitor);
        scene.flushAndClear();

        assertThat(row(first).open()).isTrue();
    }

    @Test
    void aClauseWhoseAssignmentWasCancelledIsOpenAgain() {
        var clause = add("II.1", "Rà soát 16 tiêu chí");
        var assignment = cut();
        work.issue(directive);
        scene.use(CancellingAssignment.class).cancel(assignment, "Không còn cần", province.monitor);
        scene.flushAndClear();

        assertThat(row(clause).open()).isTrue();
    }

    @Test
    void aClauseNeedsNoAssignmentWhenSomebodySaysWhy() {
        var clause = add("IV", "Tổ chức thực hiện");
        var editing = scene.use(EditingClauses.class);
        assertRefused(
                DirectiveRule.CLAUSE_REASON_REQUIRED,
                () -> editing.exempt(clause, row(clause).version(), " ", province.monitor));
        editing.exempt(clause, row(clause).version(), "Chỉ nêu nguyên tắc", province.monitor);
        scene.flushAndClear();
        assertThat(row(clause).exemptReason()).isEqualTo("Chỉ nêu nguyên tắc");
        assertThat(row(clause).open()).isFalse();
        editing.require(clause, row(clause).version(), province.monitor);
        scene.flushAndClear();

        assertThat(row(clause).open()).isTrue();
    }

    @Test
    void aClauseWithAnAssignmentIsNeitherRemovedNorCalledNeedless() {
        var clause = add("II.1", "Rà soát 16 tiêu chí");
        cut();
        var editing = scene.use(EditingClauses.class);
        var version = row(clause).version();

        assertRefused(DirectiveRule.CLAUSE_HAS_ASSIGNMENTS, () -> editing.remove(clause, version, province.monitor));
        assertRefused(
                DirectiveRule.CLAUSE_HAS_ASSIGNMENTS, () -> editing.exempt(clause, version, "Thừa", province.monitor));
    }

    @Test
    void twoClausesOfADirectiveNeverBearTheSameNumber() {
        add("Điều 3 khoản 2", "Báo cáo");

        assertRefused(DirectiveRule.CLAUSE_NUMBER_TAKEN, () -> add("khoản 2 Điều 3", "Báo cáo lần nữa"));
    }

    @Test
    void aClauseHasANumberAndAText() {
        assertRefused(DirectiveRule.CLAUSE_NUMBER_REQUIRED, () -> add(" ", "Báo cáo"));
        assertRefused(DirectiveRule.CLAUSE_TEXT_REQUIRED, () -> add("V", " "));
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileIsTold() {
        var clause = add("V", "Báo cáo");
        var seen = row(clause).version();
        var editing = scene.use(EditingClauses.class);
        editing.change(clause, seen, new ClauseText("V", "Báo cáo hằng quý"), province.monitor);
        scene.flushAndClear();

        assertRefused(
                DirectiveRule.CHANGED_MEANWHILE,
                () -> editing.change(clause, seen, new ClauseText("V", "Báo cáo hằng tháng"), province.monitor));
    }

    @Test
    void theOfficeCorrectsClausesAfterIssueAndTheHistorySaysSo() {
        cut();
        work.issue(directive);
        add("II.9", "Còn thiếu");

        assertThat(scene.use(Timeline.class).of(directive)).anySatisfy(entry -> {
            assertThat(entry.event()).isEqualTo(TimelineEvent.CLAUSES_CHANGED);
            assertThat(entry.text()).isEqualTo("II.9");
        });
    }

    @Test
    void nothingChangesWhileTheHeadDecides() {
        cut();
        work.send(directive);

        assertRefused(DirectiveRule.WRONG_STATE, () -> add("II.9", "Còn thiếu"));
    }

    @Test
    void onlyTheOfficeThatEnteredItEditsAndOnlyWhoOverseesItLearnsWhatIsMissing() {
        add("II.1", "Rà soát 16 tiêu chí");
        add("II.2", "Thành lập tổ công nghệ số");
        cut();
        work.issue(directive);
        scene.flushAndClear();

        assertThat(view(province.director).openCount()).isZero();
        assertThat(view(province.director).mayEdit()).isFalse();
        assertThat(view(province.inspector).openCount()).isEqualTo(1);
        assertRefused(
                DirectiveRule.NOT_ITS_OFFICE,
                () -> scene.use(EditingClauses.class)
                        .add(directive, List.of(new ClauseText("X", "Y")), province.director));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> view(province.headOfLucNgan));
    }

    @Test
    void anotherMonitorOfTheSameOfficeEditsClausesButCutsNoAssignments() {
        var seat = province.monitor.mainSeat();
        var colleague = new Actor(
                province.monitor.officialId(),
                "Người Tâm",
                "Tâm",
                List.of(new Seat(
                        UUID.randomUUID(),
                        PostKind.MONITOR,
                        seat.title(),
                        seat.unitId(),
                        seat.agencyId(),
                        seat.scopeId(),
                        seat.unitName())),
                province.monitor.roles());
        scene.use(EditingClauses.class).add(directive, List.of(new ClauseText("II.1", "Rà soát")), colleague);
        scene.flushAndClear();

        assertThat(view(colleague).mayEdit()).isTrue();
        assertThat(view(colleague).mayAssign()).isFalse();
        assertThat(view(province.monitor).rows()).hasSize(1);
    }

    @Test
    void whatWentOutToSeveralUnitsIsRolledUp() {
        var clause = add("II.1", "Rà soát 16 tiêu chí");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();

        assertThat(view(province.monitor).rollUp(whole)).isEqualTo(new RollUp(2, 0));
        assertThat(view(province.headOfKinhBac).rows())
                .filteredOn(row -> row.id().equals(clause))
                .singleElement()
                .satisfies(row -> assertThat(row.assignments()).hasSize(1));
    }

    @Test
    void clausesAreMovedAmongThemselves() {
        add("1", "Một");
        var second = add("2", "Hai");
        scene.use(EditingClauses.class).move(second, true, province.monitor);
        scene.flushAndClear();

        assertThat(view(province.monitor).rows()).extracting(ClauseRow::number).containsExactly("2", "1");
    }
}
