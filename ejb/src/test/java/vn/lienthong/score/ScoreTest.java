package vn.lienthong.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

class ScoreTest {

    private static final LocalDate LATE = LocalDate.of(2026, 9, 24);
    private static final Period MONTH = Period.containing(LATE, PeriodKind.MONTH);
    private static final Period NEXT_MONTH = Period.containing(LATE.plusMonths(1), PeriodKind.MONTH);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
    }

    private UUID accepted() {
        var id = work.issued(province.kinhBac, TimeLimit.workingDays(10));
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private void deliver(UUID id) {
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        scene.flushAndClear();
    }

    private void redo(UUID id) {
        var item = work.itemOf(id, "confirm-completion", province.monitor);
        scene.use(ConfirmingCompletion.class).redo(item, "Thiếu số liệu", province.monitor);
        scene.flushAndClear();
    }

    private void excuse(UUID id) {
        var cause = new StateCause(CauseKind.OBJECTIVE, "Mưa lũ", "Làm bù");
        scene.use(StatingCause.class).state(id, cause, province.officerOfKinhBac);
        var item = work.itemOf(id, "confirm-cause", province.monitor);
        scene.use(ConfirmingCause.class).confirm(item, "", province.monitor);
        scene.flushAndClear();
    }

    private Score score(Period period, Actor by) {
        return scene.use(ScoringOfficials.class).score(province.officerOfKinhBac.officialId(), period, by);
    }

    private Score score() {
        return score(MONTH, province.officerOfKinhBac);
    }

    private void assertPoints(String points, Grade grade) {
        assertThat(score().points()).contains(new BigDecimal(points));
        assertThat(score().grade()).contains(grade);
    }

    @Test
    void aProductThatWasDeliveredInTimeHasAllPoints() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 18));
        deliver(id);

        assertPoints("100.0", Grade.EXCELLENT);
        assertThat(score().products().get(0).deductions()).isEmpty();
    }

    @Test
    void aDelayTakesAQuarter() {
        var id = accepted();
        scene.clock().moveTo(LATE);
        deliver(id);

        assertPoints("75.0", Grade.GOOD);
        assertThat(score().products().get(0).deductions()).containsExactly(new Deducted(Deduction.LATE, 1, 25));
    }

    @Test
    void unlessItsCauseIsConfirmedAsObjective() {
        var id = accepted();
        scene.clock().moveTo(LATE);
        excuse(id);
        deliver(id);

        assertPoints("100.0", Grade.EXCELLENT);
        assertThat(score().products().get(0).deductions()).containsExactly(new Deducted(Deduction.EXCUSED, 1, 0));
    }

    @Test
    void eachTimeTheWorkIsAskedForAgainTakesAQuarterAndADelayAnother() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 18));
        deliver(id);
        redo(id);
        deliver(id);
        redo(id);
        scene.clock().moveTo(LATE);
        deliver(id);

        assertPoints("25.0", Grade.NOT_DONE);
        assertThat(score().products().get(0).deductions())
                .containsExactly(new Deducted(Deduction.REDONE, 2, 50), new Deducted(Deduction.LATE, 1, 25));
    }

    @Test
    void whatWasDueAndIsNotThereHasNoPointsAndIsLateInTheMonthOfItsApproval() {
        var id = accepted();
        var inTime = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 18));
        deliver(inTime);
        scene.clock().moveTo(LocalDate.of(2026, 10, 20));
        deliver(id);

        assertPoints("50.0", Grade.DONE);
        assertThat(score(NEXT_MONTH, province.officerOfKinhBac).points()).contains(new BigDecimal("75.0"));
    }

    @Test
    void whatIsMissingForAConfirmedObjectiveCauseIsLeftOut() {
        var id = accepted();
        scene.clock().moveTo(LATE);
        excuse(id);

        assertThat(score().products()).hasSize(1);
        assertThat(score().points()).isEmpty();
    }

    @Test
    void whatIsNotDueYetAndWhatWasCancelledDoesNotCount() {
        accepted();
        var cancelled = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 21));
        scene.use(CancellingAssignment.class).cancel(cancelled, "Không còn cần", province.monitor);
        scene.flushAndClear();

        assertThat(score().products()).isEmpty();
        assertThat(score().points()).isEmpty();
    }

    @Test
    void theProductIsOfWhoHeldThePostOnTheDayOfApproval() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 18));
        deliver(id);
        var successor = succeedOn(LocalDate.of(2026, 9, 19));

        assertThat(scene.use(ScoringOfficials.class)
                        .score(successor, MONTH, province.headOfKinhBac)
                        .products())
                .isEmpty();
        assertThat(new Score(
                                score(successor).person(),
                                MONTH,
                                scene.use(Products.class)
                                        .of(java.util.Set.of(province.officerOfKinhBac.officialId()), MONTH))
                        .points())
                .contains(new BigDecimal("100.0"));
    }

    private Score score(UUID official) {
        return scene.use(ScoringOfficials.class).score(official, MONTH, province.headOfKinhBac);
    }

    private UUID succeedOn(LocalDate day) {
        var post = scene.entities()
                .find(Post.class, province.officerOfKinhBac.mainSeat().postId());
        scene.entities()
                .createNativeQuery("update post_holding set held_to = :day where post_id = :post")
                .setParameter("day", day.minusDays(1))
                .setParameter("post", post.id())
                .executeUpdate();
        var official = new Official("Sen", "Sen", "Người Sen", "sen@tinh.example");
        scene.entities().persist(official);
        scene.entities().persist(new PostHolding(post, official, day));
        scene.clock().moveTo(day);
        scene.flushAndClear();
        return official.id();
    }

    @Test
    void theHeadTheOfficeAndTheInspectorReadItAndNobodyElse() {
        assertThat(score(MONTH, province.headOfKinhBac).person().name()).isEqualTo("Người Lan");
        assertThat(score(MONTH, province.monitor).products()).isEmpty();
        assertThat(score(MONTH, province.chairman).products()).isEmpty();
        assertThat(score(MONTH, province.inspector).products()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> score(MONTH, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> score(MONTH, province.departmentOfficer));
    }

    @Test
    void theHeadSeesThePeopleOfTheUnitAndTheOfficeThoseOfEveryAgency() {
        var scoring = scene.use(ScoringOfficials.class);
        var kinhBac = province.kinhBac.id();

        assertThat(scoring.ofAgency(kinhBac, MONTH, province.headOfKinhBac))
                .extracting(score -> score.person().name())
                .contains("Người Khánh", "Người Lan")
                .doesNotContain("Người Minh");
        assertThat(scoring.agencies(province.headOfKinhBac)).hasSize(1);
        assertThat(scoring.agencies(province.monitor)).hasSize(7);
        assertThat(scoring.agencies(province.officerOfKinhBac)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scoring.ofAgency(kinhBac, MONTH, province.headOfLucNgan));
    }
}
