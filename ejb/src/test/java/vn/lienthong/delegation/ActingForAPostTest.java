package vn.lienthong.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.HandingIn;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** Who works for another post: what they get, what they see, and what the history says of it. */
class ActingForAPostTest {

    private static final WorkScope APPROVALS = new WorkScope(Set.of("approve-result"), Optional.empty());

    @RegisterExtension
    final Scene scene = new Scene();

    Work work;
    Lending lending;

    @BeforeEach
    void workAndPeople() {
        work = new Work(scene);
        lending = new Lending(scene);
    }

    @Test
    void theDelegateApprovesAndTheHistorySaysForWhomAndUnderWhichDecision() {
        var assignment = handedIn();
        lend(SigningCapacity.DELEGATED, APPROVALS);
        var officer = officer();

        work.approve(assignment, officer);

        var approved = entry(assignment, TimelineEvent.APPROVED);
        assertThat(approved.officialName()).isEqualTo(officer.name());
        assertThat(approved.postTitle().vietnamese()).isEqualTo("OFFICER");
        assertThat(approved.actedFor().capacity()).isEqualTo(SigningCapacity.DELEGATED);
        assertThat(approved.actedFor().post().vietnamese()).isEqualTo("HEAD");
        assertThat(approved.actedFor().decisionNumber()).isEqualTo("12/QĐ-SKHCN");
        assertThat(approved.actedFor().decisionDate()).isEqualTo(Lending.DECISION.date());
    }

    @Test
    void theAuditTrailNamesThePostTheMarkAndTheDecision() {
        var assignment = handedIn();
        lend(SigningCapacity.DELEGATED, APPROVALS);

        work.approve(assignment, officer());
        scene.entities().flush();

        assertThat(scene.entities()
                        .createNativeQuery("select post_title from audit_entry where action = 'APPROVED'")
                        .getResultList())
                .isEqualTo(List.of("TUQ. HEAD (12/QĐ-SKHCN, 28/08/2026)"));
    }

    @Test
    void theDelegateGetsOnlyTheStepsOfTheScope() {
        var waiting = work.issued(scene.province().department, TimeLimit.workingDays(30));
        var handedIn = handedIn();
        lend(SigningCapacity.DELEGATED, APPROVALS);

        assertThat(waitingFor(officer())).containsExactly(handedIn);
        assertThat(scene.use(WorkList.class).counts(officer()).total()).isEqualTo(1);
        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> scene.use(AcceptingAssignment.class)
                        .accept(
                                work.itemOf(waiting, scene.province().director),
                                officer().mainSeat().postId(),
                                "",
                                officer()));
    }

    @Test
    void theDelegateGetsOnlyTheMatterOfTheScope() {
        var one = handedIn();
        var other = handedIn();
        var directive = directiveOf(one);
        lend(SigningCapacity.DELEGATED, new WorkScope(Set.of(), Optional.of(directive)));

        assertThat(waitingFor(officer())).containsExactly(one);
        assertRefused(
                WorkItemRule.NOT_YOURS,
                () -> scene.use(ApprovingResult.class)
                        .approve(work.itemOf(other, scene.province().director), "", officer()));
    }

    @Test
    void theDelegateOfAnotherAgencySeesWhatTheScopeGivesAndNothingElse() {
        var one = handedIn();
        var other = handedIn();
        lending.lend(
                scene.province().director,
                scene.province().officerOfLucNgan,
                SigningCapacity.DELEGATED,
                new WorkScope(Set.of("approve-result"), Optional.of(directiveOf(one))));
        var delegate = lending.today(scene.province().officerOfLucNgan);

        assertThat(scene.use(ViewingAssignment.class).view(one, delegate).id()).isEqualTo(one);
        assertThatThrownBy(() -> scene.use(ViewingAssignment.class).view(other, delegate))
                .isInstanceOf(NotFound.class);
        work.approve(one, delegate);
        scene.flushAndClear();
        assertThat(scene.use(ViewingAssignment.class).view(one, delegate).id()).isEqualTo(one);
    }

    @Test
    void whoDoesTheWholeWorkOfAnOfficersPostReportsAndHandsInForIt() {
        var assignment = accepted();
        lending.lend(
                scene.province().departmentOfficer,
                scene.province().director,
                SigningCapacity.SUBSTITUTE,
                WorkScope.WHOLE);
        var substitute = lending.today(scene.province().director);

        scene.use(ReportingProgress.class)
                .report(new ReportProgress(assignment, 40, "Đã rà soát", "", List.of()), substitute);
        scene.use(HandingIn.class)
                .handIn(work.itemOf(assignment, substitute), "Đã xong", List.of(Work.evidence()), substitute);

        assertThat(entry(assignment, TimelineEvent.PROGRESS).actedFor().post().vietnamese())
                .isEqualTo("OFFICER");
        assertThat(entry(assignment, TimelineEvent.HANDED_IN).actedFor().capacity())
                .isEqualTo(SigningCapacity.SUBSTITUTE);
    }

    @Test
    void theHolderMayStillActInTheTime() {
        var assignment = handedIn();
        lend(SigningCapacity.DELEGATED, APPROVALS);

        work.approve(assignment, lending.today(scene.province().director));

        assertThat(entry(assignment, TimelineEvent.APPROVED).actedFor().capacity())
                .isNull();
    }

    @Test
    void theHeadOfAPeoplesCommitteeDecidesForTheCollective() {
        var assignment = work.issued(scene.province().kinhBac, TimeLimit.workingDays(30));
        var head = lending.today(scene.province().headOfKinhBac);

        work.accept(assignment, head, scene.province().officerOfKinhBac);

        assertThat(entry(assignment, TimelineEvent.ACCEPTED).actedFor().capacity())
                .isEqualTo(SigningCapacity.COLLECTIVE);
    }

    @Test
    void itEndsByItselfAndTheOpenWorkIsBack() {
        var assignment = handedIn();
        lend(SigningCapacity.DELEGATED, APPROVALS);
        var before = officer();
        scene.clock().moveBy(Duration.ofDays(40));

        assertThat(officer().lentSeats()).isEmpty();
        assertThat(waitingFor(scene.province().director)).contains(assignment);
        assertRefused(WorkItemRule.MANDATE_ENDED, () -> work.approve(assignment, before));
    }

    @Test
    void whatWasRevokedIsRefusedEvenToWhoSignedInBefore() {
        var assignment = handedIn();
        var delegation = lend(SigningCapacity.DELEGATED, APPROVALS);
        var before = officer();

        delegation.revoke(
                "Đã trở lại",
                "Người Dũng",
                scene.clock().instant(),
                scene.clock().today());
        scene.entities().flush();

        assertRefused(WorkItemRule.MANDATE_ENDED, () -> work.approve(assignment, before));
        assertThat(officer().lentSeats()).isEmpty();
    }

    private Delegation lend(SigningCapacity capacity, WorkScope scope) {
        return lending.lend(scene.province().director, scene.province().departmentOfficer, capacity, scope);
    }

    private Actor officer() {
        return lending.today(scene.province().departmentOfficer);
    }

    private UUID accepted() {
        var assignment = work.issued(scene.province().department, TimeLimit.workingDays(30));
        work.accept(assignment, scene.province().director, scene.province().departmentOfficer);
        return assignment;
    }

    private UUID handedIn() {
        var assignment = accepted();
        work.handIn(assignment, scene.province().departmentOfficer);
        return assignment;
    }

    private UUID directiveOf(UUID assignment) {
        return scene.use(ViewingAssignment.class)
                .view(assignment, scene.province().director)
                .directiveId();
    }

    private List<UUID> waitingFor(Actor person) {
        return scene.use(WorkList.class).page(WorkListFilter.ALL, WorkListSort.DUE, 0, 100, person).stream()
                .map(row -> row.caseFileId())
                .toList();
    }

    private TimelineRow entry(UUID assignment, TimelineEvent event) {
        scene.entities().flush();
        return scene.use(Timeline.class).of(assignment).stream()
                .filter(row -> row.event() == event)
                .findFirst()
                .orElseThrow();
    }
}
