package vn.lienthong.assignment.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.DeadlineChangeKind;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.RaisingLights;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;

class ExtensionTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate ORIGINAL = LocalDate.of(2026, 9, 21);
    private static final LocalDate WANTED = LocalDate.of(2026, 9, 30);
    private static final LocalDate LATER_STILL = LocalDate.of(2026, 10, 14);
    private static final LocalDate EARLIER_THAN_WANTED = LocalDate.of(2026, 9, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 26);
    private static final String WHY = "Chờ số liệu của Bộ";

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
        var id = work.issued(province.kinhBac, TEN_DAYS);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        return id;
    }

    private UUID ask(UUID id, LocalDate wanted, Actor by) {
        var request = scene.use(AskingExtension.class).ask(id, wanted, WHY, by);
        scene.flushAndClear();
        return request;
    }

    private UUID asked() {
        var id = accepted();
        ask(id, WANTED, province.officerOfKinhBac);
        return id;
    }

    private void advise(UUID id, Advice advice) {
        var item = work.itemOf(id, AdvisingExtension.STEP, province.monitor);
        scene.use(AdvisingExtension.class).advise(item, advice, "Đã kiểm tra, lý do đúng", province.monitor);
        scene.flushAndClear();
    }

    private UUID advised() {
        var id = asked();
        advise(id, Advice.FOR);
        return id;
    }

    private void grant(UUID id, LocalDate until) {
        var item = work.itemOf(id, DecidingExtension.STEP, province.chairman);
        scene.use(DecidingExtension.class).grant(item, until, "Không gia hạn thêm lần nữa", province.chairman);
        scene.flushAndClear();
    }

    private UUID granted() {
        var id = advised();
        grant(id, WANTED);
        return id;
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    private ExtensionRow newest(UUID id) {
        return scene.use(ViewingExtensions.class).of(id, province.chairman).get(0);
    }

    private LocalDate dueOfWork(UUID id) {
        return scene.use(WorkList.class).waitingIn(id, province.officerOfKinhBac).stream()
                .filter(row -> row.step().equals("carry-out-assignment"))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Test
    void theDeadlineMovesToTheDayGrantedAndTheOriginalStays() {
        var id = granted();

        assertThat(view(id).deadline()).contains(WANTED);
        assertThat(view(id).originalDeadline()).contains(ORIGINAL);
        assertThat(newest(id).state()).isEqualTo(ExtensionState.GRANTED);
    }

    @Test
    void theChainSaysFromWhenToWhenByHowManyWorkingDaysAndAtWhoseRequest() {
        var id = granted();

        assertThat(view(id).deadlineChanges()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DeadlineChangeKind.EXTENDED);
            assertThat(change.from()).isEqualTo(ORIGINAL);
            assertThat(change.to()).isEqualTo(WANTED);
            assertThat(change.workingDays()).isEqualTo(7);
            assertThat(change.reason()).isEqualTo(WHY);
            assertThat(change.decidedBy()).isEqualTo(province.chairman.name());
            assertThat(change.extensionId()).isEqualTo(newest(id).id());
        });
        assertThat(newest(id)).satisfies(request -> {
            assertThat(request.askedBy()).isEqualTo(province.officerOfKinhBac.name());
            assertThat(request.advice()).isEqualTo(Advice.FOR);
            assertThat(request.advisedBy()).isEqualTo(province.monitor.name());
            assertThat(request.answer()).isEqualTo("Không gia hạn thêm lần nữa");
        });
    }

    @Test
    void theAssignerMayGrantAnotherDay() {
        var id = advised();
        grant(id, EARLIER_THAN_WANTED);

        assertThat(view(id).deadline()).contains(EARLIER_THAN_WANTED);
        assertThat(newest(id).wanted()).isEqualTo(WANTED);
        assertThat(newest(id).granted()).isEqualTo(EARLIER_THAN_WANTED);
    }

    @Test
    void theAssignerRefusesWithAReasonAndTheDeadlineStays() {
        var id = advised();
        var item = work.itemOf(id, DecidingExtension.STEP, province.chairman);
        var deciding = scene.use(DecidingExtension.class);
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> deciding.refuse(item, " ", province.chairman));
        deciding.refuse(item, "Việc gấp", province.chairman);
        scene.flushAndClear();

        assertThat(view(id).deadline()).contains(ORIGINAL);
        assertThat(view(id).deadlineChanges()).isEmpty();
        assertThat(newest(id).answer()).isEqualTo("Việc gấp");
        assertThat(newest(id).state()).isEqualTo(ExtensionState.REFUSED);
    }

    @Test
    void theMonitorAdvisesAgainstAndTheAssignerStillDecides() {
        var id = asked();
        advise(id, Advice.AGAINST);
        grant(id, WANTED);

        assertThat(newest(id).advice()).isEqualTo(Advice.AGAINST);
        assertThat(view(id).deadline()).contains(WANTED);
    }

    @Test
    void adviceNeedsAnOpinionAndWords() {
        var item = work.itemOf(asked(), AdvisingExtension.STEP, province.monitor);
        var advising = scene.use(AdvisingExtension.class);

        assertRefused(ExtensionRule.ADVICE_REQUIRED, () -> advising.advise(item, null, "Được", province.monitor));
        assertRefused(AssignmentRule.REASON_REQUIRED, () -> advising.advise(item, Advice.FOR, " ", province.monitor));
    }

    @Test
    void theUnitDecidesNothingAboutItsOwnRequest() {
        var id = asked();
        var advice = work.itemOf(id, AdvisingExtension.STEP, province.monitor);

        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> scene.use(AdvisingExtension.class).advise(advice, Advice.FOR, "Được", province.headOfKinhBac));
    }

    @Test
    void theOfficerAndTheHeadOfTheLeadUnitMayAskAndNobodyElse() {
        var id = accepted();
        assertRefused(ExtensionRule.NOT_YOURS_TO_ASK, () -> ask(id, WANTED, province.monitor));
        ask(id, WANTED, province.headOfKinhBac);

        assertThat(newest(id).askedBy()).isEqualTo(province.headOfKinhBac.name());
    }

    @Test
    void anotherCommuneLearnsNothing() {
        var id = asked();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(id, WANTED, province.officerOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingExtensions.class).of(id, province.officerOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(AskingExtension.class).withdraw(id, province.officerOfLucNgan));
    }

    @Test
    void oneRequestAtATime() {
        var id = asked();

        assertRefused(ExtensionRule.OPEN_ALREADY, () -> ask(id, WANTED, province.headOfKinhBac));
    }

    @Test
    void afterADecisionItMayBeAskedForAgain() {
        var id = granted();
        ask(id, LocalDate.of(2026, 10, 7), province.officerOfKinhBac);
        advise(id, Advice.FOR);
        grant(id, LocalDate.of(2026, 10, 7));

        assertThat(view(id).deadlineChanges()).hasSize(2);
        assertThat(view(id).originalDeadline()).contains(ORIGINAL);
    }

    @Test
    void onlyWorkInHandIsExtended() {
        var issued = work.issued(province.kinhBac, TEN_DAYS);
        var approved = accepted();
        work.handIn(approved, province.officerOfKinhBac);
        work.approve(approved, province.headOfKinhBac);

        assertRefused(ExtensionRule.NOT_IN_HAND, () -> ask(issued, WANTED, province.headOfKinhBac));
        assertRefused(ExtensionRule.NOT_IN_HAND, () -> ask(approved, WANTED, province.officerOfKinhBac));
    }

    @Test
    void standingWorkHasNoDeadlineToMove() {
        var id = work.issued(province.kinhBac, TimeLimit.STANDING);
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);

        assertRefused(ExtensionRule.NO_DEADLINE, () -> ask(id, WANTED, province.officerOfKinhBac));
    }

    @Test
    void theDayMustBeLaterThanTheDeadlineNotPastAndWorked() {
        var id = accepted();
        assertRefused(ExtensionRule.DAY_REQUIRED, () -> ask(id, null, province.officerOfKinhBac));
        assertRefused(ExtensionRule.NOT_LATER, () -> ask(id, ORIGINAL, province.officerOfKinhBac));
        assertRefused(ExtensionRule.NOT_A_WORKING_DAY, () -> ask(id, SATURDAY, province.officerOfKinhBac));
        scene.clock().moveTo(LocalDate.of(2026, 10, 1));

        assertRefused(ExtensionRule.DAY_PASSED, () -> ask(id, WANTED, province.officerOfKinhBac));
    }

    @Test
    void theDayGrantedIsHeldToTheSame() {
        var id = advised();

        assertRefused(ExtensionRule.NOT_LATER, () -> grant(id, ORIGINAL));
        assertRefused(ExtensionRule.NOT_A_WORKING_DAY, () -> grant(id, SATURDAY));
    }

    @Test
    void whatWasPassedOnIsNotExtendedBeyondTheDeadlineAboveIt() {
        var parent = accepted();
        var child =
                work.passedOn(parent, province.economyOfKinhBac, TimeLimit.workingDays(5), province.officerOfKinhBac);
        work.accept(child, province.headOfEconomy, province.officerOfEconomy);

        assertRefused(ExtensionRule.BEYOND_THE_PARENT, () -> ask(child, WANTED, province.headOfEconomy));
        ask(child, ORIGINAL, province.headOfEconomy);
        assertThat(newest(child).state()).isEqualTo(ExtensionState.ASKED);
    }

    @Test
    void aPartOfAWholeMayGetMoreTimeThanTheOthers() {
        var directive = work.draft("96/KH-UBND");
        var whole = work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac));
        work.issue(directive);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        var part = scene.use(ViewingAssignment.class)
                .parts(whole, province.chairman)
                .rows()
                .get(0)
                .id();
        work.accept(part, province.headOfKinhBac, province.officerOfKinhBac);
        ask(part, WANTED, province.officerOfKinhBac);
        advise(part, Advice.FOR);
        grant(part, WANTED);

        assertThat(view(part).deadline()).contains(WANTED);
        assertThat(view(whole).deadline()).contains(ORIGINAL);
    }

    /** A whole led by the department, with a part in Kinh Bắc and one in Lục Ngạn, which has more time already. */
    private UUID askedForAWhole() {
        var directive = work.draft("97/KH-UBND");
        var whole =
                work.cut(directive, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(directive);
        work.fanOut(whole);
        var other = work.partOf(whole, province.lucNgan);
        work.accept(other, province.headOfLucNgan, province.officerOfLucNgan);
        ask(other, LATER_STILL, province.officerOfLucNgan);
        advise(other, Advice.FOR);
        grant(other, LATER_STILL);
        work.accept(whole, province.director, province.departmentOfficer);
        ask(whole, WANTED, province.director);
        advise(whole, Advice.FOR);
        return whole;
    }

    @Test
    void theAssignerExtendsTheOpenPartsOfAWholeInTheSameDecisionIfWanted() {
        var whole = askedForAWhole();
        assertThat(scene.use(ViewingExtensions.class).partsToMove(whole, province.chairman))
                .extracting(PartDeadline::unit)
                .containsExactlyInAnyOrder(province.kinhBac.bothNames(), province.lucNgan.bothNames());
        assertThat(scene.use(ViewingExtensions.class).partsToMove(whole, province.director))
                .isEmpty();
        var item = work.itemOf(whole, DecidingExtension.STEP, province.chairman);
        var moved = scene.use(DecidingExtension.class).grantWithParts(item, WANTED, "", province.chairman);
        scene.flushAndClear();

        assertThat(moved).isEqualTo(1);
        assertThat(view(whole).deadline()).contains(WANTED);
        var part = view(work.partOf(whole, province.kinhBac));
        assertThat(part.deadline()).contains(WANTED);
        assertThat(part.originalDeadline()).contains(ORIGINAL);
        assertThat(part.deadlineChanges()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(DeadlineChangeKind.EXTENDED_WITH_WHOLE);
            assertThat(change.reason()).isEqualTo(WHY);
            assertThat(change.decidedBy()).isEqualTo(province.chairman.name());
        });
        assertThat(view(work.partOf(whole, province.lucNgan)).deadline()).contains(LATER_STILL);
    }

    @Test
    void otherwiseThePartsKeepTheirs() {
        var whole = askedForAWhole();
        grant(whole, WANTED);

        assertThat(view(whole).deadline()).contains(WANTED);
        assertThat(view(work.partOf(whole, province.kinhBac)).deadline()).contains(ORIGINAL);
    }

    @Test
    void theUnitTakesItsRequestBackUntilItIsDecided() {
        var id = advised();
        scene.use(AskingExtension.class).withdraw(id, province.headOfKinhBac);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(ExtensionState.WITHDRAWN);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.chairman)).isEmpty();
        assertRefused(
                ExtensionRule.NOTHING_OPEN,
                () -> scene.use(AskingExtension.class).withdraw(id, province.headOfKinhBac));
        ask(id, WANTED, province.officerOfKinhBac);
    }

    @Test
    void whoDecidesAboutARequestThatWasTakenBackIsToldSo() {
        var id = advised();
        var item = work.itemOf(id, DecidingExtension.STEP, province.chairman);
        scene.use(AskingExtension.class).withdraw(id, province.officerOfKinhBac);
        scene.flushAndClear();

        assertRefused(
                WorkItemRule.WITHDRAWN,
                () -> scene.use(DecidingExtension.class).grant(item, WANTED, "", province.chairman));
    }

    @Test
    void theRequestEndsWithItsAssignmentWhetherThatIsCancelled() {
        var id = advised();
        scene.use(CancellingAssignment.class).cancel(id, "Không còn cần", province.monitor);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(ExtensionState.ENDED);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.chairman)).isEmpty();
    }

    @Test
    void orCompleted() {
        var id = asked();
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        work.confirm(id);
        scene.flushAndClear();

        assertThat(newest(id).state()).isEqualTo(ExtensionState.ENDED);
        assertThat(view(id).state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(scene.use(WorkList.class).waitingIn(id, province.monitor)).isEmpty();
    }

    @Test
    void whatWasHandedInByTheNewDeadlineIsOnTime() {
        var id = granted();
        scene.clock().moveTo(WANTED);
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        work.confirm(id);
        scene.flushAndClear();

        assertThat(view(id).statisticsClass()).isEqualTo(AssignmentClass.DONE_ON_TIME);
    }

    @Test
    void aRequestMadeInTimeIsStillDecidedAfterTheHeadsApproval() {
        var id = advised();
        scene.clock().moveTo(LocalDate.of(2026, 9, 21));
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        grant(id, WANTED);

        assertThat(view(id).deadline()).contains(WANTED);
    }

    @Test
    void whatIsDueByTheDeadlineIsDueByTheNewOne() {
        var id = work.issued(province.kinhBac, TEN_DAYS);
        scene.clock().moveTo(LocalDate.of(2026, 9, 18));
        work.accept(id, province.headOfKinhBac, province.officerOfKinhBac);
        assertThat(dueOfWork(id)).isEqualTo(ORIGINAL);
        ask(id, WANTED, province.officerOfKinhBac);
        advise(id, Advice.FOR);
        grant(id, WANTED);

        assertThat(dueOfWork(id)).isEqualTo(WANTED);
    }

    @Test
    void aStepWithAShorterTimeOfItsOwnKeepsIt() {
        var id = granted();

        assertThat(dueOfWork(id)).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Test
    void theLightsOfTheOldDeadlineGoOut() {
        var id = advised();
        scene.clock().moveTo(LocalDate.of(2026, 9, 22));
        scene.use(RaisingLights.class).raise(id, Light.YELLOW);
        grant(id, WANTED);

        assertThat(view(id).light()).isEqualTo(Light.NONE);
        assertThat(view(id).statisticsClass()).isNotEqualTo(AssignmentClass.OVERDUE);
    }

    @Test
    void nothingIsDecidedWhileTheAssignmentStandsStill() {
        var id = advised();
        var item = work.itemOf(id, DecidingExtension.STEP, province.chairman);
        scene.use(SuspendingAssignment.class).suspend(id, "Chờ hướng dẫn", province.monitor);
        scene.flushAndClear();

        assertRefused(
                WorkItemRule.SUSPENDED,
                () -> scene.use(DecidingExtension.class).grant(item, WANTED, "", province.chairman));
        assertRefused(ExtensionRule.NOT_IN_HAND, () -> ask(id, WANTED, province.officerOfKinhBac));
    }

    @Test
    void aRequestThatComesLateIsNotLateItself() {
        var id = accepted();
        scene.clock().moveTo(LocalDate.of(2026, 9, 24));
        ask(id, WANTED, province.officerOfKinhBac);

        assertThat(scene.use(WorkList.class).waitingIn(id, province.monitor))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 9, 28)));
    }

    @Test
    void eachSideIsTold() {
        var notices = scene.use(Notices.class);
        var id = asked();
        assertThat(notices.unread(province.monitor)).isEqualTo(1);
        advise(id, Advice.FOR);
        grant(id, WANTED);

        assertThat(notices.unread(province.officerOfKinhBac)).isEqualTo(1);
        assertThat(notices.unread(province.headOfKinhBac)).isEqualTo(1);
        assertThat(notices.count(NoticeFilter.ALL, province.monitor)).isEqualTo(2);
        assertThat(notices.unread(province.monitor))
                .as("that the unit asks is read with the advice")
                .isEqualTo(1);
    }
}
