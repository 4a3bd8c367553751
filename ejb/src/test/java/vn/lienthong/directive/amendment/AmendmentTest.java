package vn.lienthong.directive.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AmendedWork;
import vn.lienthong.assignment.AmendingAssignment;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.DeadlineChangeKind;
import vn.lienthong.assignment.FanningOut;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.lineage.LineageKind;
import vn.lienthong.directive.lineage.NamedDocument;
import vn.lienthong.directive.lineage.RelatingDirective;
import vn.lienthong.notification.Notices;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;

class AmendmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);
    private static final LocalDate ORIGINAL = LocalDate.of(2026, 9, 21);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final String NEW_SYMBOL = "52/KH-UBND";

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID assignment;
    private UUID amending;
    private UUID newWork;

    @BeforeEach
    void aPlanThatALaterOneAmends() {
        province = scene.province();
        work = new Work(scene);
        var old = work.draft("51/KH-UBND");
        assignment = work.cut(old, Work.details(province.kinhBac, TEN_DAYS));
        work.issue(old);
        amending = work.draft(NEW_SYMBOL);
        newWork = work.cut(amending, Work.details(province.department, TEN_DAYS));
        scene.use(RelatingDirective.class)
                .relate(
                        amending,
                        LineageKind.AMENDS,
                        new NamedDocument("51/KH-UBND", Optional.empty(), ""),
                        province.monitor);
        scene.flushAndClear();
    }

    private List<OpenWork> open() {
        scene.flushAndClear();
        return scene.use(ViewingAmendment.class).openWork(amending, province.monitor);
    }

    private AmendmentDecision decision(AmendmentAction action, LocalDate deadline, String content, UUID replacedBy) {
        return new AmendmentDecision(
                assignment,
                open().get(0).version(),
                action,
                Optional.ofNullable(deadline),
                Optional.ofNullable(content),
                Optional.empty(),
                Optional.ofNullable(replacedBy));
    }

    private List<AmendmentResult> apply(AmendmentDecision... decisions) {
        var results = scene.use(ApplyingAmendment.class)
                .apply(work.itemOf(amending, province.monitor), List.of(decisions), province.monitor);
        scene.flushAndClear();
        return results;
    }

    private AssignmentView view() {
        return scene.use(ViewingAssignment.class).view(assignment, province.chairman);
    }

    @Test
    void theOpenWorkIsShownBeforeIssueAndNothingChangesByItself() {
        assertThat(open()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(assignment);
            assertThat(found.directiveSymbol()).isEqualTo("51/KH-UBND");
        });
        work.issue(amending);
        scene.flushAndClear();

        assertThat(view().deadline()).contains(ORIGINAL);
        assertThat(scene.use(WorkList.class).waitingIn(amending, province.monitor))
                .extracting("step")
                .containsExactly("decide-amendment");
    }

    @Test
    void aNewDeadlineStandsInTheChainWithTheSymbolAndTheOriginalStays() {
        work.issue(amending);
        assertThat(apply(decision(AmendmentAction.CHANGE, OCTOBER, null, null)))
                .extracting(AmendmentResult::outcome)
                .containsExactly(AmendmentOutcome.DONE);

        assertThat(view().deadline()).contains(OCTOBER);
        assertThat(view().originalDeadline()).contains(ORIGINAL);
        assertThat(view().deadlineChanges()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(DeadlineChangeKind.AMENDED);
            assertThat(link.reason()).isEqualTo(NEW_SYMBOL);
        });
        assertThat(scene.use(WorkList.class).waitingIn(amending, province.monitor))
                .isEmpty();
    }

    @Test
    void anEarlierDeadlineIsPossibleButNotOneThatHasPassed() {
        work.issue(amending);
        assertRefused(
                AssignmentRule.DEADLINE_PASSED,
                () -> apply(decision(AmendmentAction.CHANGE, LocalDate.of(2026, 9, 4), null, null)));
        apply(decision(AmendmentAction.CHANGE, LocalDate.of(2026, 9, 14), null, null));

        assertThat(view().deadline()).contains(LocalDate.of(2026, 9, 14));
    }

    @Test
    void anEarlierDeadlineTakesAlongWhatWasPassedOnBelowAndEndsLater() {
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        var child = work.passedOn(
                assignment, province.economyOfKinhBac, TimeLimit.workingDays(9), province.officerOfKinhBac);
        var childsDeadline = deadlineOf(child);
        work.issue(amending);
        var earlier = LocalDate.of(2026, 9, 14);
        assertThat(scene.use(ViewingAmendment.class).broughtForward(assignment, earlier, province.monitor))
                .singleElement()
                .satisfies(below -> assertThat(below.deadline()).isEqualTo(childsDeadline));
        assertThat(apply(decision(AmendmentAction.CHANGE, earlier, null, null)))
                .extracting(AmendmentResult::movedBelow)
                .containsExactly(1);

        var below = scene.use(ViewingAssignment.class).view(child, province.chairman);
        assertThat(below.deadline()).contains(earlier);
        assertThat(below.originalDeadline()).contains(childsDeadline);
        assertThat(below.deadlineChanges()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(DeadlineChangeKind.AMENDED);
            assertThat(link.reason()).isEqualTo(NEW_SYMBOL);
        });
    }

    @Test
    void whatEndsEarlierBelowStaysAsItIs() {
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        var child = work.passedOn(
                assignment, province.economyOfKinhBac, TimeLimit.workingDays(2), province.officerOfKinhBac);
        var childsDeadline = deadlineOf(child);
        work.issue(amending);
        assertThat(apply(decision(AmendmentAction.CHANGE, LocalDate.of(2026, 9, 14), null, null)))
                .extracting(AmendmentResult::movedBelow)
                .containsExactly(0);

        assertThat(deadlineOf(child)).isEqualTo(childsDeadline);
    }

    private LocalDate deadlineOf(UUID id) {
        return scene.use(ViewingAssignment.class)
                .view(id, province.chairman)
                .deadline()
                .orElseThrow();
    }

    @Test
    void newWordsReplaceTheFormerOnesWhichTheHistoryKeepsAndTheUnitIsTold() {
        work.issue(amending);
        var before = scene.use(Notices.class).unread(province.headOfKinhBac);
        apply(decision(AmendmentAction.CHANGE, null, "Tự đánh giá theo 18 tiêu chí", null));

        assertThat(view().brief().content()).isEqualTo("Tự đánh giá theo 18 tiêu chí");
        assertThat(scene.use(Timeline.class).of(assignment)).anySatisfy(entry -> {
            assertThat(entry.event()).isEqualTo(TimelineEvent.AMENDED);
            assertThat(entry.text()).contains(NEW_SYMBOL, "Tự đánh giá theo 16 tiêu chí");
        });
        assertThat(scene.use(Notices.class).unread(province.headOfKinhBac)).isEqualTo(before + 1);
    }

    @Test
    void whatIsToChangeSaysWhatIsNew() {
        work.issue(amending);

        assertRefused(
                DirectiveRule.AMENDMENT_CHANGES_NOTHING,
                () -> apply(decision(AmendmentAction.CHANGE, null, " ", null)));
    }

    @Test
    void workIsCancelledOrReplacedByNewWork() {
        work.issue(amending);
        assertRefused(
                DirectiveRule.AMENDMENT_REPLACEMENT_REQUIRED,
                () -> apply(decision(AmendmentAction.REPLACE, null, null, null)));
        apply(decision(AmendmentAction.REPLACE, null, null, newWork));

        assertThat(view().state()).isEqualTo(AssignmentState.CANCELLED);
        assertThat(scene.use(Timeline.class).of(assignment))
                .anySatisfy(entry -> assertThat(entry.text()).isEqualTo(NEW_SYMBOL + ": Rà soát 16 tiêu chí"));
    }

    @Test
    void whatIsKeptStaysAsItIs() {
        work.issue(amending);
        apply(AmendmentDecision.keep(assignment, open().get(0).version()));

        assertThat(view().deadline()).contains(ORIGINAL);
        assertThat(view().deadlineChanges()).isEmpty();
    }

    @Test
    void whatSomebodyDecidedMeanwhileIsLeftAndLookedAtAgain() {
        work.issue(amending);
        var decided = decision(AmendmentAction.CHANGE, OCTOBER, null, null);
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        scene.flushAndClear();

        assertThat(apply(decided))
                .extracting(AmendmentResult::outcome)
                .containsExactly(AmendmentOutcome.CHANGED_MEANWHILE);
        assertThat(view().deadline()).contains(ORIGINAL);
        apply(decision(AmendmentAction.CHANGE, OCTOBER, null, null));
        assertThat(view().deadline()).contains(OCTOBER);
    }

    @Test
    void noneIsForgotten() {
        work.issue(amending);

        assertRefused(DirectiveRule.AMENDMENT_UNDECIDED, this::apply);
    }

    @Test
    void aDirectiveThatOnlyCarriesAnotherOutAsksNothing() {
        var other = work.draft("53/KH-UBND");
        work.cut(other, Work.details(province.department, TEN_DAYS));
        scene.use(RelatingDirective.class)
                .relate(
                        other,
                        LineageKind.CARRIES_OUT,
                        new NamedDocument("51/KH-UBND", Optional.empty(), ""),
                        province.monitor);
        work.issue(other);
        scene.flushAndClear();

        assertThat(scene.use(WorkList.class).waitingIn(other, province.monitor)).isEmpty();
    }

    @Test
    void onlyTheOfficeDecides() {
        work.issue(amending);
        var item = work.itemOf(amending, province.monitor);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ApplyingAmendment.class).apply(item, List.of(), province.headOfKinhBac));
    }

    @Test
    void thePartsOfTheRecipientsMoveWithTheWhole() {
        var wide = work.draft("54/KH-UBND");
        var whole = work.cut(wide, Work.details(province.department, TEN_DAYS, province.kinhBac, province.lucNgan));
        work.issue(wide);
        scene.use(FanningOut.class).nextBatch(whole);
        scene.flushAndClear();
        scene.use(AmendingAssignment.class)
                .amend(
                        whole,
                        new AmendedWork(NEW_SYMBOL, Optional.of(OCTOBER), Optional.empty(), Optional.empty()),
                        province.monitor);
        scene.flushAndClear();

        assertThat(scene.use(ViewingAssignment.class)
                        .parts(whole, province.chairman)
                        .rows())
                .hasSize(2)
                .extracting(AssignmentRow::deadline)
                .containsOnly(OCTOBER);
    }
}
