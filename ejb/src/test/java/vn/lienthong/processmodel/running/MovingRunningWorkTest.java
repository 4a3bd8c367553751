package vn.lienthong.processmodel.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lienthong.scene.PlayedModels.model;
import static vn.lienthong.scene.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.assignment.TimeLimit;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.FoundVersion;
import vn.lienthong.processmodel.TakingInVersions;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedRunning;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.WaitingPost;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;

class MovingRunningWorkTest {

    private static final String MODEL = "assignment";
    private static final Map<String, String> MAPPING = Map.of("accept-assignment", "take-on");

    @RegisterExtension
    Scene scene = new Scene();

    private Actor modeller;
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoAssignmentsThatWaitAndANewerVersion() {
        modeller = scene.province().withRole("ve", Role.OFFICIAL, Role.MODELLER);
        for (var number : List.of(1, 2)) {
            var xml = model(MODEL, "Giao nhiệm vụ", "v" + number);
            scene.use(TakingInVersions.class)
                    .takeIn(List.of(new FoundVersion(
                            MODEL,
                            number,
                            "Giao nhiệm vụ",
                            xml,
                            "hash" + number,
                            scene.clock().instant())));
        }
        var work = new Work(scene);
        first = work.issued(scene.province().kinhBac, TimeLimit.workingDays(10));
        second = work.issued(scene.province().lucNgan, TimeLimit.workingDays(10));
        PlayedRunning.stays = new UUID(0, 0);
        PlayedRunning.newPerformer = "HEAD@LEAD";
        PlayedRunning.FAILED.clear();
        scene.flushAndClear();
    }

    private UUID begin(Map<String, String> mapping, Set<UUID> files) {
        var id = scene.use(MovingRunningWork.class)
                .begin(new Migrate(MODEL, 1, 2, mapping, files), "Bước mới", modeller);
        scene.flushAndClear();
        return id;
    }

    private void carryOut() {
        new MigrationRound(scene.use(MovingRunningWork.class)).carryOut();
        scene.flushAndClear();
    }

    private MigrationView view(UUID id) {
        return scene.use(ViewingRunningWork.class).migration(id, modeller);
    }

    private static RunningFilter asked(Optional<Integer> version, String number) {
        return new RunningFilter(version, Optional.empty(), Optional.of(number));
    }

    private List<RunningRow> rows(int version) {
        return scene.use(ViewingRunningWork.class).rows(MODEL, asked(Optional.of(version), ""), 0, 20, modeller);
    }

    @Test
    void oneOfManyIsFoundByTheEndOfItsNumber() {
        var viewing = scene.use(ViewingRunningWork.class);
        var wanted = rows(1).get(1);
        var end = wanted.number().substring(wanted.number().length() - 4).toLowerCase(java.util.Locale.ROOT);
        assertThat(viewing.rows(MODEL, asked(Optional.empty(), " " + end), 0, 20, modeller))
                .containsExactly(wanted);
        assertThat(viewing.count(MODEL, asked(Optional.of(1), end), modeller)).isOne();
        assertThat(viewing.count(MODEL, asked(Optional.of(2), end), modeller)).isZero();
        assertThat(viewing.count(MODEL, asked(Optional.empty(), "%"), modeller)).isZero();
    }

    @Test
    void whatStandsWhereAndForHowLongIsCountedFromTheWorkList() {
        assertThat(scene.use(ViewingRunningWork.class).loads(MODEL, modeller))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.step()).isEqualTo("accept-assignment");
                    assertThat(load.waiting()).isEqualTo(2);
                    assertThat(load.overdue()).isZero();
                });
        assertThat(scene.use(ViewingRunningWork.class).versions(MODEL, modeller))
                .containsEntry(1, 2)
                .containsEntry(2, 0);
    }

    @Test
    void allMoveAndTheSameWorkItemsGoOnAsStepsOfTheNewVersion() {
        var before = rows(1).stream().map(RunningRow::workItemId).toList();
        var id = begin(MAPPING, Set.of());
        assertThat(view(id).running()).isTrue();
        carryOut();

        assertThat(rows(1)).isEmpty();
        assertThat(rows(2)).extracting(RunningRow::workItemId).containsExactlyInAnyOrderElementsOf(before);
        assertThat(rows(2)).extracting(RunningRow::step).containsOnly("take-on");
        assertThat(rows(2)).extracting(RunningRow::name).containsOnly("Nhận việc");
        assertThat(scene.use(CaseFiles.class).get(first).process().orElseThrow().version())
                .isEqualTo(2);
        assertThat(view(id).running()).isFalse();
        assertThat(view(id).moved()).isEqualTo(2);
    }

    @Test
    void onlyWhatWasChosenMoves() {
        begin(MAPPING, Set.of(first));
        carryOut();
        assertThat(rows(1)).extracting(RunningRow::caseFileId).containsExactly(second);
    }

    @Test
    void whatCannotMoveStaysWithItsReasonAndTheOthersMove() {
        PlayedRunning.stays = second;
        var id = begin(MAPPING, Set.of());
        carryOut();

        assertThat(rows(1)).extracting(RunningRow::caseFileId).containsExactly(second);
        assertThat(scene.use(ViewingRunningWork.class).results(id, Optional.empty(), 0, 20, modeller))
                .extracting(MigratedRow::state)
                .containsExactly(ItemState.REFUSED, ItemState.MOVED);
        assertThat(scene.use(ViewingRunningWork.class)
                        .results(id, Optional.of(ItemState.REFUSED), 0, 20, modeller)
                        .get(0)
                        .stayed())
                .contains(KeptRefusal.of(new BusinessRuleViolation(RunningRule.DOES_NOT_FIT, "", "a-timer")));
        assertThat(view(id).refused()).isEqualTo(1);
    }

    @Test
    void aMappingThatDoesNotFitOrLeavesWorkBehindChangesNothing() {
        assertRefused(
                RunningRule.DOES_NOT_FIT, () -> begin(Map.of("accept-assignment", PlayedRunning.MISFIT), Set.of()));
        assertRefused(RunningRule.STEP_NOT_NAMED, () -> begin(Map.of(), Set.of()));
        assertThat(scene.use(ViewingRunningWork.class).migrations(MODEL, modeller))
                .isEmpty();
        assertThat(rows(1)).hasSize(2);
    }

    @Test
    void ofTwoWhoMoveTheSameWorkTheSecondIsToldOfTheFirst() {
        begin(MAPPING, Set.of(first));
        assertRefused(RunningRule.ALREADY_MOVING, () -> begin(MAPPING, Set.of(second)));
    }

    @Test
    void itTakesAReasonAndTheRightAndSomethingThatRuns() {
        var moving = scene.use(MovingRunningWork.class);
        var approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        var command = new Migrate(MODEL, 1, 2, MAPPING, Set.of());
        assertRefused(RunningRule.REASON_REQUIRED, () -> moving.begin(command, " ", modeller));
        assertRefused(RunningRule.NOT_YOURS_TO_MOVE, () -> moving.begin(command, "x", approver));
        assertRefused(RunningRule.NOTHING_RUNS, () -> begin(MAPPING, Set.of(UUID.randomUUID())));
        assertRefused(
                RunningRule.SAME_VERSION,
                () -> moving.begin(new Migrate(MODEL, 1, 1, MAPPING, Set.of()), "x", modeller));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> moving.begin(command, "x", scene.province().monitor));
    }

    @Test
    void beforeAMoveItIsSaidWhatStandsAgainstItAndWhoseWorkGoesToWhom() {
        var moving = scene.use(MovingRunningWork.class);
        assertThat(moving.preview(new Migrate(MODEL, 1, 2, MAPPING, Set.of()), modeller))
                .satisfies(preview -> {
                    assertThat(preview.fits()).isTrue();
                    assertThat(preview.caseFiles()).isEqualTo(2);
                    assertThat(preview.passed()).isEmpty();
                });
        PlayedRunning.newPerformer = "AUTHOR@MONITOR";
        assertThat(moving.preview(new Migrate(MODEL, 1, 2, MAPPING, Set.of()), modeller)
                        .passed())
                .containsExactly("accept-assignment");
        var misfit = Map.of("something", PlayedRunning.MISFIT);
        assertThat(moving.preview(new Migrate(MODEL, 1, 2, misfit, Set.of()), modeller))
                .satisfies(preview -> {
                    assertThat(preview.fits()).isFalse();
                    assertThat(preview.missing()).containsExactly("accept-assignment");
                    assertThat(preview.faults()).isNotEmpty();
                });
        assertThat(scene.use(ViewingRunningWork.class).migrations(MODEL, modeller))
                .isEmpty();
    }

    @Test
    void aStepThatMovesKeepsItsPostAlsoOneThatASuperiorGaveIt() {
        var item = item(first);
        var given = scene.province().officerOfKinhBac.mainSeat().postId();
        scene.entities()
                .createQuery("update WorkItem w set w.postId = :post where w.id = :id")
                .setParameter("post", given)
                .setParameter("id", item.id())
                .executeUpdate();
        scene.flushAndClear();
        begin(MAPPING, Set.of());
        carryOut();
        assertThat(item(first).postId()).isEqualTo(given);
        assertThat(told(given)).isEmpty();
    }

    @Test
    void aStepThatSomebodyElseTakesInTheOtherVersionGoesThereAndBothAreTold() {
        var former = item(first).postId();
        PlayedRunning.newPerformer = "AUTHOR@MONITOR";
        begin(MAPPING, Set.of(first));
        carryOut();
        var now = item(first);
        assertThat(now.postId()).isEqualTo(scene.province().monitor.mainSeat().postId());
        assertThat(now.performedBy()).isEqualTo("AUTHOR@MONITOR");
        assertThat(told(former)).contains(NoticeEvent.STEP_MOVED);
        assertThat(told(now.postId())).contains(NoticeEvent.STEP_MOVED);
    }

    @Test
    void whereNobodyIsThereToTakeTheStepTheCaseFileStaysWithItsReason() {
        PlayedRunning.newPerformer = "CLERK@UNIT:H99.99";
        var id = begin(MAPPING, Set.of(first));
        carryOut();
        assertThat(scene.use(ViewingRunningWork.class).results(id, Optional.of(ItemState.REFUSED), 0, 20, modeller))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.stayed()).map(KeptRefusal::rule).contains(WorkItemRule.NO_SUCH_POST.key()));
    }

    private WorkItem item(UUID caseFile) {
        return scene.use(WorkItems.class).openIn(caseFile).get(0);
    }

    private List<NoticeEvent> told(UUID post) {
        return scene.entities()
                .createQuery("select n.event from Notice n where n.postId = :post", NoticeEvent.class)
                .setParameter("post", post)
                .getResultList();
    }

    @Test
    void singleWorkIsTakenToAnotherStepOnlyWithAReasonAndBothAreTold() {
        var item = item(first);
        var former = item.postId();
        PlayedRunning.newPerformer = "AUTHOR@MONITOR";
        var steering = scene.use(SteeringWork.class);
        assertRefused(RunningRule.REASON_REQUIRED, () -> steering.moveTo(MODEL, item.id(), "take-on", "", modeller));
        assertRefused(
                RunningRule.NO_SUCH_STEP,
                () -> steering.moveTo(MODEL, item.id(), PlayedRunning.MISFIT, "Nhầm", modeller));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steering.moveTo(MODEL, item.id(), "take-on", "x", scene.province().monitor));

        var steered = steering.moveTo(MODEL, item.id(), "take-on", "Nhầm bước", modeller);

        var monitor = scene.province().monitor.mainSeat().postId();
        assertThat(steered.closes()).extracting(WaitingPost::postId).containsExactly(former);
        assertThat(steered.opens()).singleElement().satisfies(opened -> {
            assertThat(opened.step()).isEqualTo("take-on");
            assertThat(opened.postId()).isEqualTo(monitor);
            assertThat(opened.dueOn()).isNotNull();
        });
        assertThat(told(former)).contains(NoticeEvent.STEP_MOVED);
        assertThat(told(monitor)).contains(NoticeEvent.STEP_MOVED);
        assertRefused(WorkItemRule.WITHDRAWN, () -> steering.moveTo(MODEL, item.id(), "take-on", "Lần nữa", modeller));
    }

    @Test
    void aProcessIsEndedOnlyWhereItGoesOnAndWhoHadWorkIsTold() {
        var former = item(first).postId();
        var steering = scene.use(SteeringWork.class);
        assertRefused(RunningRule.MOVED_ON, () -> steering.end(MODEL, UUID.randomUUID(), "Nhầm", modeller));
        assertRefused(RunningRule.REASON_REQUIRED, () -> steering.end(MODEL, first, " ", modeller));

        assertThat(steering.end(MODEL, first, "Nhầm", modeller).closes())
                .extracting(WaitingPost::step)
                .containsExactly("accept-assignment");

        assertThat(scene.use(WorkItems.class).openIn(first)).isEmpty();
        assertThat(told(former)).contains(NoticeEvent.STEP_MOVED);
        assertThat(scene.use(WorkItems.class).openIn(second)).hasSize(1);
    }

    @Test
    void whatFailedIsListedWithItsCauseAndTriedAgainOneByOneOrAllAtOnce() {
        var steering = scene.use(SteeringWork.class);
        assertRefused(RunningRule.NOT_FAILED, () -> steering.retry(MODEL, Optional.empty(), modeller));
        for (var each : List.of("one", "two", "three")) {
            PlayedRunning.FAILED.add(new FailedStep(
                    each,
                    first,
                    1,
                    "ring",
                    "Báo",
                    scene.clock().instant(),
                    Optional.of(new KeptRefusal("WorkItemRule.NO_SUCH_POST", List.of()))));
        }
        var viewing = scene.use(ViewingRunningWork.class);
        assertThat(viewing.failures(MODEL, modeller)).isEqualTo(3);
        assertThat(viewing.failed(MODEL, 0, 2, modeller)).hasSize(2).allSatisfy(row -> {
            assertThat(row.number()).startsWith("HS-");
            assertThat(row.refusal()).map(KeptRefusal::rule).contains("WorkItemRule.NO_SUCH_POST");
        });

        assertThat(steering.retry(MODEL, Optional.of("two"), modeller)).isEqualTo(1);
        assertRefused(RunningRule.NOT_FAILED, () -> steering.retry(MODEL, Optional.of("two"), modeller));
        assertThat(steering.retry(MODEL, Optional.empty(), modeller)).isEqualTo(2);

        assertThat(retried()).hasSize(3);
        var approver = scene.province().withRole("duyet", Role.OFFICIAL, Role.MODEL_APPROVER);
        assertRefused(RunningRule.NOT_YOURS_TO_MOVE, () -> steering.retry(MODEL, Optional.empty(), approver));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steering.retry(MODEL, Optional.empty(), scene.province().monitor));
    }

    private List<String> retried() {
        scene.flushAndClear();
        return scene.entities()
                .createQuery("select e.detail from AuditEntry e where e.action = 'MODEL_STEP_RETRIED'", String.class)
                .getResultList();
    }
}
