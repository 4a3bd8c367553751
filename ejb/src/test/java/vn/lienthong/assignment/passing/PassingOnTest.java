package vn.lienthong.assignment.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.assignment.AssignmentPeople;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.Brief;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.RemindingAssignment;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.page.ReadingAssignment;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;

class PassingOnTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 9, 21);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID parent;

    @BeforeEach
    void theWardWorksOnIt() {
        province = scene.province();
        work = new Work(scene);
        parent = work.accepted(province.kinhBac, TEN_DAYS, province.headOfKinhBac, province.officerOfKinhBac);
    }

    private UUID toTheDivision(TimeLimit limit) {
        return work.passedOn(parent, province.economyOfKinhBac, limit, province.headOfKinhBac);
    }

    private UUID worked() {
        var child = toTheDivision(TimeLimit.workingDays(5));
        work.accept(child, province.headOfEconomy, province.officerOfEconomy);
        return child;
    }

    private AssignmentPeople people(UUID id) {
        scene.flushAndClear();
        return scene.use(ReadingAssignment.class).read(id, province.chairman).people();
    }

    private AssignmentView view(UUID id) {
        scene.flushAndClear();
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    @Test
    void aChildsDeadlineIsCappedByItsParents() {
        assertThat(view(toTheDivision(TimeLimit.until(DEADLINE))).deadline()).contains(DEADLINE);

        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> toTheDivision(TimeLimit.until(DEADLINE.plusDays(1))))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(PassingRule.DEADLINE_BEYOND_PARENT);
                    assertThat(refused.arguments()).contains(DEADLINE);
                });
        assertRefused(PassingRule.DEADLINE_BEYOND_PARENT, () -> toTheDivision(TimeLimit.STANDING));
    }

    @Test
    void aTermInWorkingDaysIsFixedAtPassingOnAndCheckedAgainstTheCap() {
        scene.clock().moveTo(LocalDate.of(2026, 9, 10));

        assertThat(view(toTheDivision(TimeLimit.workingDays(5))).originalDeadline())
                .contains(LocalDate.of(2026, 9, 17));
        assertRefused(PassingRule.DEADLINE_BEYOND_PARENT, () -> toTheDivision(TimeLimit.workingDays(8)));
    }

    @Test
    void whenTheParentsDeadlineMovesLaterTheChildKeepsItsOwn() {
        var child = worked();
        work.handIn(child, province.officerOfEconomy);
        work.approve(child, province.headOfEconomy);
        suspend(parent, province.monitor);
        scene.clock().moveTo(LocalDate.of(2026, 9, 10));
        resume(parent, province.monitor);

        assertThat(view(parent).deadline()).contains(LocalDate.of(2026, 9, 24));
        assertThat(view(child).deadline()).contains(LocalDate.of(2026, 9, 14));
    }

    @Test
    void aPauseMovesAChildNoFurtherThanItsParentsDeadline() {
        var child = toTheDivision(TimeLimit.workingDays(9));
        suspend(child, province.headOfKinhBac);
        scene.clock().moveTo(LocalDate.of(2026, 9, 14));
        resume(child, province.headOfKinhBac);

        assertThat(view(child).deadline()).contains(DEADLINE);
    }

    @Test
    void childrenOfStandingWorkMayHaveAnyDeadline() {
        parent = work.accepted(province.kinhBac, TimeLimit.STANDING, province.headOfKinhBac, province.officerOfKinhBac);

        assertThat(view(toTheDivision(TimeLimit.workingDays(200))).deadline()).isPresent();
        assertThat(view(toTheDivision(TimeLimit.STANDING)).standing()).isTrue();
    }

    @Test
    void whoPassedItOnConfirmsItAndNotTheProvincesOffice() {
        var child = worked();
        work.handIn(child, province.officerOfEconomy);
        work.approve(child, province.headOfEconomy);
        assertThat(scene.use(WorkList.class).waitingIn(child, province.monitor)).isEmpty();
        work.confirm(child, province.headOfKinhBac);

        assertThat(view(child).state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(people(child).author().holder()).isEqualTo(province.headOfKinhBac.name());
    }

    @Test
    void theOfficerMayPassItOnAndThenConfirmsIt() {
        var child = work.passedOn(parent, province.economyOfKinhBac, TEN_DAYS, province.officerOfKinhBac);

        assertThat(people(child).author().holder()).isEqualTo(province.officerOfKinhBac.name());
        scene.use(RemindingAssignment.class).remind(child, "", province.headOfKinhBac);
    }

    @Test
    void theHeadOfTheDivisionNamesAnOfficerOfTheDivision() {
        var child = toTheDivision(TEN_DAYS);
        assertRefused(
                AssignmentRule.HANDLER_OF_OTHER_UNIT,
                () -> work.accept(child, province.headOfEconomy, province.officerOfKinhBac));
        work.accept(child, province.headOfEconomy, province.officerOfEconomy);

        assertThat(people(child).handler().orElseThrow().holder()).isEqualTo(province.officerOfEconomy.name());
    }

    @Test
    void aUnitThatCoordinatesMayGetAPartOfIt() {
        parent = coordinatedByLucNgan();
        var child = work.passedOn(parent, province.lucNgan, TEN_DAYS, province.headOfKinhBac);
        work.accept(child, province.headOfLucNgan, province.officerOfLucNgan);

        assertThat(view(child).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void noOtherUnitMayGetAPartOfIt() {
        assertRefused(
                PassingRule.LEAD_NOT_POSSIBLE,
                () -> work.passedOn(parent, province.lucNgan, TEN_DAYS, province.headOfKinhBac));
        assertRefused(
                PassingRule.LEAD_NOT_POSSIBLE,
                () -> work.passedOn(parent, province.kinhBac, TEN_DAYS, province.headOfKinhBac));
    }

    @Test
    void returnedWorkGoesOnlyToUnitsThatItCouldHaveGoneTo() {
        var child = toTheDivision(TEN_DAYS);
        scene.use(AcceptingAssignment.class)
                .giveBack(work.itemOf(child, province.headOfEconomy), "Nhầm", province.headOfEconomy);
        var item = work.itemOf(child, province.headOfKinhBac);

        assertRefused(
                PassingRule.LEAD_NOT_POSSIBLE,
                () -> scene.use(ReaddressingAssignment.class)
                        .readdress(item, province.lucNgan.id(), "", province.headOfKinhBac));
    }

    @Test
    void onlyTheLeadUnitsHeadAndOfficerPassItOn() {
        assertRefused(
                PassingRule.NOT_YOURS_TO_PASS_ON,
                () -> work.passedOn(parent, province.economyOfKinhBac, TEN_DAYS, province.headOfEconomy));
        assertRefused(
                PassingRule.NOT_YOURS_TO_PASS_ON,
                () -> work.passedOn(parent, province.economyOfKinhBac, TEN_DAYS, province.monitor));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> work.passedOn(parent, province.lucNgan, TEN_DAYS, province.headOfLucNgan));
    }

    @Test
    void whatNobodyAcceptedIsNotPassedOn() {
        parent = work.issued(province.kinhBac, TEN_DAYS);

        assertRefused(AssignmentRule.WRONG_STATE, () -> toTheDivision(TEN_DAYS));
    }

    @Test
    void itNeedsAUnitAndSixClearThings() {
        var unclear = new Brief("", "Thống kê", "", "", "", "");

        assertRefused(PassingRule.LEAD_REQUIRED, () -> passOn(unclear, Set.of()));
        assertRefused(AssignmentRule.NOT_SIX_CLEAR, () -> passOn(unclear, Set.of(province.economyOfKinhBac.id())));
    }

    @Test
    void theSameWorkIsNotPassedOnTwiceByASecondClick() {
        var brief = new Brief("", "Thống kê", "Theo mẫu", "Trưởng phòng", "Làm việc với các hộ", "Bảng");
        passOn(brief, Set.of(province.economyOfKinhBac.id()));

        assertRefused(PassingRule.ALREADY_PASSED_ON, () -> passOn(brief, Set.of(province.economyOfKinhBac.id())));
    }

    @Test
    void whatIsOpenBelowEndsWithItToAnyDepth() {
        var whole = wentOutToKinhBac();
        parent = partOf(whole);
        work.accept(parent, province.headOfKinhBac, province.officerOfKinhBac);
        var open = toTheDivision(TEN_DAYS);
        scene.use(CancellingAssignment.class).cancel(whole, "Không còn cần", province.monitor);

        assertThat(view(parent).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(view(open).state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(scene.use(WorkList.class).waitingIn(open, province.headOfEconomy))
                .isEmpty();
    }

    @Test
    void whatIsOpenBelowStopsAndGoesOnWithIt() {
        var child = worked();
        suspend(parent, province.monitor);
        assertThat(view(child).state()).isEqualTo(AssignmentState.SUSPENDED);
        assertRefused(PassingRule.PARENT_STANDS_STILL, () -> resume(child, province.headOfKinhBac));
        scene.clock().moveTo(LocalDate.of(2026, 9, 9));
        resume(parent, province.monitor);

        assertThat(view(child).state()).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(view(child).deadline()).contains(LocalDate.of(2026, 9, 16));
    }

    @Test
    void whatItsOwnAssignerSuspendedDoesNotGoOnWithTheParent() {
        var child = worked();
        scene.use(SuspendingAssignment.class).suspend(child, "Chờ số liệu", province.headOfKinhBac);
        suspend(parent, province.monitor);
        resume(parent, province.monitor);

        assertThat(view(child).state()).isEqualTo(AssignmentState.SUSPENDED);
    }

    @Test
    void theAssignerOfTheWholeRemindsItsUnitsAndNotTheirDivisions() {
        toTheDivision(TEN_DAYS);

        assertThat(scene.use(RemindingAssignment.class).remind(parent, "", province.monitor))
                .containsExactly(parent);
    }

    @Test
    void whileWhatWasPassedOnIsOpenTheResultIsNotHandedIn() {
        var child = worked();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> work.handIn(parent, province.officerOfKinhBac))
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(PassingRule.CHILDREN_OPEN);
                    assertThat(refused.arguments()).containsExactly(List.of(province.economyOfKinhBac.bothNames()));
                });
        work.handIn(child, province.officerOfEconomy);
        work.approve(child, province.headOfEconomy);
        work.confirm(child, province.headOfKinhBac);
        scene.flushAndClear();

        work.handIn(parent, province.officerOfKinhBac);
    }

    @Test
    void whatIsExpresslyLeftOpenIsNotWaitedFor() {
        var child = worked();
        var leaving = scene.use(LeavingOpen.class);
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> leaving.leaveOpen(child, " ", province.headOfKinhBac));
        assertRefused(
                PassingRule.NOT_YOURS_TO_LEAVE_OPEN, () -> leaving.leaveOpen(child, "Bận", province.officerOfEconomy));
        leaving.leaveOpen(child, "Số liệu bổ sung sau", province.officerOfKinhBac);
        scene.flushAndClear();

        work.handIn(parent, province.officerOfKinhBac);
        assertThat(view(child).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void thoseAboveSeeWhatBecomesOfItAndNobodyBesides() {
        var child = toTheDivision(TEN_DAYS);
        var viewing = scene.use(ViewingAssignment.class);

        assertThat(viewing.view(child, province.monitor).leadUnitId()).contains(province.economyOfKinhBac.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> viewing.view(child, province.headOfLucNgan));
    }

    private List<UUID> passOn(Brief brief, Set<UUID> leads) {
        var command = new PassOn(parent, brief, TEN_DAYS, leads);
        var passed = scene.use(PassingOn.class).passOn(command, province.headOfKinhBac);
        scene.flushAndClear();
        return passed;
    }

    private void suspend(UUID id, Actor by) {
        scene.use(SuspendingAssignment.class).suspend(id, "Chờ hướng dẫn", by);
        scene.flushAndClear();
    }

    private void resume(UUID id, Actor by) {
        scene.use(SuspendingAssignment.class).resume(id, "", by);
        scene.flushAndClear();
    }

    private UUID coordinatedByLucNgan() {
        var details = Work.details(province.kinhBac, TEN_DAYS);
        var directive = work.draft("98/KH-UBND");
        var assignment = work.cut(
                directive,
                new AssignmentDetails(
                        details.brief(),
                        TEN_DAYS,
                        Optional.of(province.kinhBac.id()),
                        Set.of(province.lucNgan.id()),
                        Set.of()));
        work.issue(directive);
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        return assignment;
    }

    private UUID wentOutToKinhBac() {
        var directive = work.draft("97/KH-UBND");
        var whole = work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac));
        work.issue(directive);
        scene.use(vn.lienthong.assignment.FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        return whole;
    }

    private UUID partOf(UUID whole) {
        return scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .rows()
                .get(0)
                .id();
    }
}
