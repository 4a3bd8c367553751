package vn.lienthong.reorganization;

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
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckInState;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.checkin.ViewingCheckIns;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeFilter;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.Successions;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.Lending;
import vn.lienthong.scene.PlayedProcesses;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WorkList;

/**
 * "Mergers: on the effective date open work, candidate posts, report duties and codes move to the successor unit; a
 * rehearsal shows what would move. Nothing that was signed changes." There are no report duties yet.
 */
class ReorganizationTest {

    private static final TimeLimit TERM = TimeLimit.workingDays(60);

    @RegisterExtension
    Scene scene = new Scene();

    private Province province;
    private Work work;
    private Reorganizing reorganizing;

    @BeforeEach
    void people() {
        province = scene.province();
        work = new Work(scene);
        reorganizing = new Reorganizing(scene);
    }

    private AssignmentView view(UUID id) {
        return scene.use(ViewingAssignment.class).view(id, province.chairman);
    }

    private UUID accepted(Unit unit, Actor head, Actor officer) {
        return work.accepted(unit, TERM, head, officer);
    }

    private UUID acceptedByKinhBac() {
        return accepted(province.kinhBac, province.headOfKinhBac, province.officerOfKinhBac);
    }

    private UUID done() {
        var id = acceptedByKinhBac();
        work.handIn(id, province.officerOfKinhBac);
        work.approve(id, province.headOfKinhBac);
        work.confirm(id);
        return id;
    }

    private List<?> waiting(UUID id, Actor who) {
        return scene.use(WorkList.class).waitingIn(id, who);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return scene.entities().createNativeQuery(query).getResultList();
    }

    @Test
    void onTheEffectiveDateOpenWorkMovesToTheSuccessorUnit() {
        var underWay = acceptedByKinhBac();
        var untouched = work.issued(province.lucNgan, TERM);
        reorganizing.carryOut(reorganizing.merger());

        var successor = reorganizing.unit("T.D");
        assertThat(view(underWay).leadUnitId().orElseThrow()).isEqualTo(successor.id());
        assertThat(view(untouched).leadUnitId().orElseThrow()).isEqualTo(successor.id());
        assertThat(waiting(underWay, reorganizing.now(province.officerOfKinhBac)))
                .hasSize(1);
        assertThat(waiting(untouched, reorganizing.now(province.headOfKinhBac))).hasSize(1);
        assertThat(view(underWay).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void whatMovedIsDoneByTheSuccessorToTheEnd() {
        var id = acceptedByKinhBac();
        var fresh = work.issued(province.lucNgan, TERM);
        reorganizing.carryOut(reorganizing.merger());
        var officer = reorganizing.now(province.officerOfKinhBac);
        var head = reorganizing.now(province.headOfKinhBac);
        work.handIn(id, officer);
        work.approve(id, head);
        work.confirm(id);
        work.accept(fresh, head, officer);

        assertThat(view(id).state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(view(fresh).state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void standingWorkIsCheckedInByTheSuccessor() {
        var id = work.accepted(
                province.kinhBac,
                TimeLimit.standing(Rhythm.MONTHLY),
                province.headOfKinhBac,
                province.officerOfKinhBac);
        reorganizing.carryOut(reorganizing.merger());
        scene.clock().moveTo(LocalDate.of(2026, 10, 8));
        scene.use(PlayedProcesses.class).checkInOpens(id);
        var officer = reorganizing.now(province.officerOfKinhBac);
        var report = new CheckInReport("Tỷ lệ tăng", "82,4 %", List.of(Work.evidence()));
        scene.use(CheckingIn.class).checkIn(work.itemOf(id, officer), report, officer);
        scene.flushAndClear();

        assertThat(scene.use(ViewingCheckIns.class).of(id, reorganizing.now(province.headOfKinhBac)))
                .anySatisfy(period -> assertThat(period.state()).isEqualTo(CheckInState.CHECKED_IN));
        assertThat(officer.mainSeat().agencyId())
                .isEqualTo(reorganizing.unit("T.D").id());
    }

    @Test
    void candidatePostsMoveWithTheirHoldersAndOnlyTheSecondHeadsPostEnds() {
        reorganizing.carryOut(reorganizing.merger());

        assertThat(reorganizing.now(province.officerOfLucNgan).mainSeat().unitId())
                .isEqualTo(reorganizing.unit("T.D").id());
        assertThat(reorganizing.now(province.officerOfEconomy).mainSeat().agencyId())
                .isEqualTo(reorganizing.unit("T.D").id());
        assertThatExceptionOfType(java.util.NoSuchElementException.class)
                .isThrownBy(() -> reorganizing.now(province.headOfLucNgan));
    }

    @Test
    void codesMoveToTheSuccessorUnitAndTheOldUnitsKeepTheirNames() {
        reorganizing.carryOut(reorganizing.merger());
        var units = scene.use(Units.class);

        assertThat(scene.use(Successions.class)
                        .predecessorsOf(reorganizing.unit("T.D").id()))
                .extracting(Unit::code)
                .containsExactly("T.A", "T.B");
        assertThat(reorganizing.unit("T.A").validTo()).contains(Reorganizing.DAY.minusDays(1));
        assertThat(reorganizing.unit("T.A").name()).isEqualTo("Phường Kinh Bắc");
        assertThat(units.named("%kinh bac%", 0, 10)).extracting(Unit::code).contains("T.A");
        assertThat(scene.entities()
                        .createNativeQuery("select code from unit_former_code order by code", String.class)
                        .getResultList())
                .isEqualTo(List.of("T.A", "T.B"));
    }

    @Test
    void searchFindsMovedWorkByTheOldNameAndByTheNewOne() {
        var id = acceptedByKinhBac();
        reorganizing.carryOut(reorganizing.merger());

        assertThat(scene.entities()
                        .createNativeQuery("""
                                select count(*) from case_file where id = :id
                                and search_text like '%kinh bac%' and search_text like '%bac luc%'""", Long.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void aRehearsalShowsWhatWouldMoveAndChangesNothing() {
        var led = acceptedByKinhBac();
        done();
        var id = reorganizing.merger();
        var before = rows("select id, unit_id, post_id, state from work_item order by id");
        var rehearsal = reorganizing.rehearsal(id);
        scene.flushAndClear();

        assertThat(rehearsal.counts()).isEqualTo(new MoveCounts(1, 1, 0, 0, 0, 1, 0));
        assertThat(rehearsal.matters()).singleElement().satisfies(row -> {
            assertThat(row.caseFileId()).isEqualTo(led);
            assertThat(row.unitId()).isEqualTo(province.kinhBac.id());
        });
        assertThat(rehearsal.posts()).extracting(PostRow::code).contains("T.A.HEAD", "T.A.OFFICER", "T.B.HEAD");
        assertThat(rehearsal.divisions()).extracting(DivisionRow::code).containsExactly("T.A.02");
        assertThat(rehearsal.units()).extracting(UnitChange::code).containsExactly("T.A", "T.B");
        assertThat(rehearsal.ready()).isTrue();
        assertThat(rows("select id, unit_id, post_id, state from work_item order by id"))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(reorganizing.unit("T.A").validTo()).isEmpty();
    }

    @Test
    void ofTwoHeadsSomebodyMustChooseOne() {
        var id = reorganizing.undecidedMerger();
        assertThat(reorganizing.rehearsal(id).problems())
                .singleElement()
                .extracting("rule")
                .isEqualTo(ReorganizationRule.HEAD_UNDECIDED);
        assertRefused(ReorganizationRule.PROBLEMS_LEFT, () -> reorganizing.begin(id));
        scene.entities().clear();
        reorganizing.chooseHeadOfKinhBac(id);

        assertThat(reorganizing.rehearsal(id).ready()).isTrue();
    }

    @Test
    void nothingThatWasSignedChanges() {
        done();
        acceptedByKinhBac();
        var signed = """
                select cast(t as text), '' from (
                    select a.id, a.lead_unit_id, a.issuer_unit_id, a.handler_post_id, a.deadline, a.original_deadline, a.state,
                        p.role, p.unit_id, p.post_id
                    from assignment a join participation p on p.case_file_id = a.id where a.state = 'COMPLETED') t
                union all select cast(d as text), '' from directive d
                union all select cast(w as text), '' from work_item w where w.state = 'DONE'
                union all select cast(e as text), '' from timeline_entry e where e.event <> 'REORGANIZED'
                union all select cast(c as text), '' from deadline_change c
                union all select cast((a.id, a.original_deadline, a.deadline, a.issued_on, a.fan_out_unit_id) as text), '' from assignment a
                order by 1""";
        scene.entities().flush();
        var before = rows(signed);
        reorganizing.carryOut(reorganizing.merger());

        assertThat(rows(signed)).usingRecursiveComparison().isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(10);
    }

    @Test
    void theSuccessorSeesWhatItsPredecessorsLeftBehindAndNobodyElseDoes() {
        var id = done();
        reorganizing.carryOut(reorganizing.merger());
        var viewing = scene.use(ViewingAssignment.class);

        assertThat(viewing.view(id, reorganizing.now(province.officerOfLucNgan))
                        .leadUnitId()
                        .orElseThrow())
                .isEqualTo(province.kinhBac.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> viewing.view(id, province.headOfYenPhong));
    }

    @Test
    void eachCaseFileThatMovedSaysSoAndWhoTakesOverIsTold() {
        var id = acceptedByKinhBac();
        reorganizing.carryOut(reorganizing.merger());

        assertThat(scene.use(Timeline.class).of(id))
                .filteredOn(row -> row.event() == TimelineEvent.REORGANIZED)
                .singleElement()
                .extracting(TimelineRow::text)
                .asString()
                .contains(Reorganizing.BASIS);
        assertThat(scene.use(Notices.class).unread(reorganizing.now(province.officerOfKinhBac)))
                .isEqualTo(1);
    }

    @Test
    void whoStoodInForAPostThatEndsIsTold() {
        new Lending(scene)
                .lend(province.headOfLucNgan, province.officerOfLucNgan, SigningCapacity.SUBSTITUTE, WorkScope.WHOLE);
        reorganizing.carryOut(reorganizing.merger());

        var officer = reorganizing.now(province.officerOfLucNgan);
        assertThat(scene.use(Notices.class).page(NoticeFilter.ALL, 0, 9, officer))
                .filteredOn(notice -> notice.event() == NoticeEvent.SUBSTITUTE_ENDED)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.delegation().orElseThrow().endedBy()).isEqualTo("Sắp xếp xã, phường"));
    }

    @Test
    void itBeginsOnTheEffectiveDateAndNotBefore() {
        var id = reorganizing.merger();
        var version = reorganizing.rehearsal(id).head().version();
        var carryingOut = scene.use(CarryingOut.class);
        assertThat(carryingOut.due()).isEmpty();
        assertRefused(ReorganizationRule.NOT_YET, () -> carryingOut.begin(id, version, reorganizing.administrator));
        scene.entities().clear();
        scene.clock().moveTo(Reorganizing.DAY);

        assertThat(carryingOut.due()).containsExactly(id);
        carryingOut.beginOnItsDay(id);
        reorganizing.moveAll(id);
        assertThat(reorganizing.rehearsal(id).head().state()).isEqualTo(ReorganizationState.DONE);
    }

    @Test
    void ofTwoAdministratorsTheSecondIsTold() {
        var id = reorganizing.merger();
        reorganizing.begin(id);

        assertRefused(
                ReorganizationRule.ALREADY_BEGUN,
                () -> scene.use(CarryingOut.class).begin(id, 0, reorganizing.administrator));
        assertRefused(
                ReorganizationRule.ALREADY_BEGUN,
                () -> scene.use(PlanningReorganization.class).withdraw(id, reorganizing.administrator));
    }

    @Test
    void whoLookedAtAnotherPlanDoesNotCarryItOut() {
        var id = reorganizing.undecidedMerger();
        var seen = reorganizing.rehearsal(id).head().version();
        reorganizing.chooseHeadOfKinhBac(id);
        scene.clock().moveTo(Reorganizing.DAY);

        assertRefused(
                ReorganizationRule.CHANGED_MEANWHILE,
                () -> scene.use(CarryingOut.class).begin(id, seen, reorganizing.administrator));
    }

    @Test
    void whatACrashInterruptsGoesOnWithWhatHasNotMoved() {
        for (var i = 0; i <= CarryingOut.BATCH; i++) {
            acceptedByKinhBac();
        }
        var id = reorganizing.merger();
        reorganizing.begin(id);
        var carryingOut = scene.use(CarryingOut.class);
        assertThat(carryingOut.running()).containsExactly(id);
        assertThat(carryingOut.nextBatch(id)).isTrue();
        scene.flushAndClear();
        var half = reorganizing.rehearsal(id).head();
        assertThat(half.moved()).isEqualTo(CarryingOut.BATCH);
        assertThat(half.toMove()).isEqualTo(CarryingOut.BATCH + 1);
        reorganizing.moveAll(id);

        assertThat(reorganizing.rehearsal(id).head().moved()).isEqualTo(CarryingOut.BATCH + 1);
        assertThat(rows("select id, event from timeline_entry where event = 'REORGANIZED'"))
                .hasSize(CarryingOut.BATCH + 1);
        assertThat(carryingOut.nextBatch(id)).isFalse();
    }

    @Test
    void oneOfThemMayBeTheSuccessorAndItsHeadTakesOver() {
        var id = work.issued(province.kinhBac, TERM);
        reorganizing.carryOut(reorganizing.absorption());

        assertThat(view(id).leadUnitId().orElseThrow()).isEqualTo(province.lucNgan.id());
        assertThat(waiting(id, reorganizing.now(province.headOfLucNgan))).hasSize(1);
    }

    @Test
    void inASplitEachOpenMatterGoesToItsChosenSuccessor() {
        var first = work.issued(province.kinhBac, TERM);
        var second = acceptedByKinhBac();
        var id = reorganizing.plan(
                ReorganizationKind.SPLIT,
                Set.of(province.kinhBac),
                Reorganizing.arising("T.E", new UnitName("Phường Đông", "Dong Ward")),
                Reorganizing.arising("T.F", new UnitName("Phường Tây", "Tay Ward")));
        var west = reorganizing.rehearsal(id).successors().get(1).unitId();
        scene.use(PlanningReorganization.class).choose(id, second, west, reorganizing.administrator);
        scene.flushAndClear();
        reorganizing.carryOut(id);

        assertThat(view(first).leadUnitId().orElseThrow())
                .isEqualTo(reorganizing.unit("T.E").id());
        assertThat(view(second).leadUnitId().orElseThrow()).isEqualTo(west);
        assertThat(rows(
                        "select w.id, p.code from work_item w join post p on p.id = w.post_id where w.state = 'OPEN' and w.case_file_id = '"
                                + second + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row[1]).isEqualTo("T.F.HEAD"));
    }

    @Test
    void aRenamedUnitKeepsItsOldNameInItsHistoryAndItsWorkIsFoundByBoth() {
        var id = acceptedByKinhBac();
        var plan = reorganizing.plan(
                ReorganizationKind.RENAME,
                Set.of(province.kinhBac),
                new SuccessorDetails(Optional.of(province.kinhBac.id()), "", "", null, Reorganizing.NEW_NAME));
        reorganizing.carryOut(plan);

        assertThat(reorganizing.unit("T.A").name()).isEqualTo("Phường Bắc Lục");
        assertThat(reorganizing.unit("T.A").formerNames()).singleElement().satisfies(former -> {
            assertThat(former.vietnamese()).isEqualTo("Phường Kinh Bắc");
            assertThat(former.until()).isEqualTo(Reorganizing.DAY.minusDays(1));
        });
        assertThat(view(id).leadUnitId().orElseThrow()).isEqualTo(province.kinhBac.id());
    }

    @Test
    void aUnitThatCoordinatedWithItsSuccessorIsAskedOnce() {
        var directive = work.draft("55/KH-UBND");
        var details = Work.details(province.kinhBac, TERM);
        var assignment = work.cut(
                directive,
                new vn.lienthong.assignment.AssignmentDetails(
                        details.brief(),
                        details.limit(),
                        details.leadUnitId(),
                        Set.of(province.lucNgan.id(), province.yenPhong.id()),
                        Set.of()));
        work.issue(directive);
        reorganizing.carryOut(reorganizing.merger());

        assertThat(rows(
                        "select role, unit_id from participation where role in ('LEAD', 'COORDINATOR') and case_file_id = '"
                                + assignment + "'"))
                .extracting(row -> row[0] + " " + row[1])
                .containsExactlyInAnyOrder(
                        "LEAD " + reorganizing.unit("T.D").id(), "COORDINATOR " + province.yenPhong.id());
    }

    @Test
    void aPlannedOneMayBeWithdrawnAndThenConcernsNobody() {
        var id = reorganizing.undecidedMerger();
        assertRefused(ReorganizationRule.UNIT_IN_ANOTHER, reorganizing::absorption);
        scene.use(PlanningReorganization.class).withdraw(id, reorganizing.administrator);
        scene.flushAndClear();
        scene.clock().moveTo(Reorganizing.DAY);

        assertThat(scene.use(CarryingOut.class).due()).isEmpty();
        assertRefused(ReorganizationRule.ALREADY_WITHDRAWN, () -> reorganizing.begin(id));
    }

    @Test
    void onlyASystemAdministratorLearnsOfIt() {
        var id = reorganizing.merger();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(Rehearsing.class).rehearse(id, province.chairman));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> scene.use(CarryingOut.class).begin(id, 0, province.chairman));
    }

    @Test
    void aPlanThatDoesNotFitTogetherIsRefused() {
        assertRefused(
                ReorganizationRule.MERGER_SHAPE,
                () -> reorganizing.plan(
                        ReorganizationKind.MERGER,
                        Set.of(province.kinhBac),
                        Reorganizing.arising("T.D", Reorganizing.NEW_NAME)));
        assertRefused(
                ReorganizationRule.CODE_TAKEN,
                () -> reorganizing.plan(
                        ReorganizationKind.MERGER,
                        Set.of(province.kinhBac, province.lucNgan),
                        Reorganizing.arising("T.C", Reorganizing.NEW_NAME)));
        assertRefused(
                ReorganizationRule.NOT_OF_ONE_LEVEL,
                () -> reorganizing.plan(
                        ReorganizationKind.MERGER,
                        Set.of(province.kinhBac, province.economyOfKinhBac),
                        Reorganizing.arising("T.D", Reorganizing.NEW_NAME)));
        scene.clock().moveTo(LocalDate.of(2026, 12, 1));
        assertRefused(ReorganizationRule.DATE_PASSED, reorganizing::undecidedMerger);
    }
}
