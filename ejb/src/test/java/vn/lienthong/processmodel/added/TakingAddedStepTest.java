package vn.lienthong.processmodel.added;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep.Way;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedProcesses;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;

/** Administrators put a step of their own between the head's approval and the office's confirmation. */
class TakingAddedStepTest {

    private static final AddedDecision FITS = new AddedDecision("FITS", "");

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private UUID assignment;
    private UUID item;

    @BeforeEach
    void aResultThatTheHeadApprovedWaitsAtTheAddedStep() {
        PlayedProcesses.looksThrough = true;
        province = scene.province();
        work = new Work(scene);
        assignment = work.accepted(
                province.kinhBac, TimeLimit.workingDays(10), province.headOfKinhBac, province.officerOfKinhBac);
        work.handIn(assignment, province.officerOfKinhBac);
        work.approve(assignment, province.headOfKinhBac);
        scene.flushAndClear();
        item = open().get(0).id();
    }

    @AfterEach
    void theModelIsAsItWas() {
        PlayedProcesses.looksThrough = false;
    }

    private List<WorkItem> open() {
        scene.flushAndClear();
        return scene.use(WorkItems.class).openIn(assignment);
    }

    private void decide(AddedDecision decision, Actor by) {
        scene.use(TakingAddedStep.class).decide(item, decision, List.of(Work.evidence()), by);
    }

    @Test
    void whoHoldsItsPostChoosesOneOfItsWaysAndTheWorkGoesOn() {
        assertThat(scene.use(ViewingAddedStep.class)
                        .step(item, province.chairman)
                        .ways())
                .extracting(Way::decision)
                .containsExactly("FITS", "UNFIT");

        decide(FITS, province.chairman);

        assertThat(open()).extracting(WorkItem::step).containsExactly("confirm-completion");
        assertThat(scene.use(Timeline.class).of(assignment))
                .filteredOn(row -> row.event() == TimelineEvent.STEP_DECIDED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text()).isEqualTo("Soát lại: Đạt");
                    assertThat(row.files()).hasSize(1);
                });
        work.confirm(assignment);
        assertThat(open()).isEmpty();
    }

    @Test
    void whatSendsBackNeedsItsReasonAndOnlyWhatIsDrawnIsDecided() {
        assertRefused(AddedStepRule.REASON_REQUIRED, () -> decide(new AddedDecision("UNFIT", "  "), province.chairman));
        assertRefused(
                AddedStepRule.DECISION_UNKNOWN, () -> decide(new AddedDecision("CONFIRMED", "x"), province.chairman));
        decide(new AddedDecision("UNFIT", "Thiếu phụ lục"), province.chairman);
        assertThat(open()).extracting(WorkItem::step).containsExactly("carry-out-assignment");
    }

    @Test
    void whoActedBeforeDoesNotDecideHere() {
        scene.entities()
                .createQuery("update WorkItem w set w.postId = :post where w.id = :id")
                .setParameter("post", province.headOfKinhBac.mainSeat().postId())
                .setParameter("id", item)
                .executeUpdate();
        scene.flushAndClear();
        assertRefused(AddedStepRule.YOUR_OWN_WORK, () -> decide(FITS, province.headOfKinhBac));
    }

    @Test
    void whoDoesNotHoldThePostDecidesNothingAndOtherUnitsKnowNothing() {
        assertRefused(WorkItemRule.NOT_YOURS, () -> decide(FITS, province.monitor));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(FITS, province.headOfLucNgan));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingAddedStep.class).step(item, province.headOfLucNgan));
    }

    @Test
    void whoComesSecondReadsWhoWasFirst() {
        decide(FITS, province.chairman);
        scene.flushAndClear();
        assertRefused(WorkItemRule.ALREADY_HANDLED, () -> decide(FITS, province.chairman));
    }

    @Test
    void whatTheProgramTakesInItsOwnWayIsNotTakenHere() {
        decide(FITS, province.chairman);
        item = open().get(0).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(FITS, province.monitor));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(ViewingAddedStep.class).step(item, province.monitor));
    }
}
