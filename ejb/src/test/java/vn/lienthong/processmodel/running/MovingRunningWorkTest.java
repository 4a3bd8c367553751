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
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.FoundVersion;
import vn.lienthong.processmodel.TakingInVersions;
import vn.lienthong.rule.NotFound;
import vn.lienthong.scene.PlayedRunning;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

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
        scene.flushAndClear();
    }

    private UUID begin(Map<String, String> mapping, Set<UUID> files) {
        var id = scene.use(MovingRunningWork.class)
                .begin(new Migrate(MODEL, 1, 2, mapping, files), "Bước mới", modeller);
        scene.flushAndClear();
        return id;
    }

    private void carryOut(UUID id) {
        var moving = scene.use(MovingRunningWork.class);
        moving.waiting(id, 100).forEach(file -> MigrationWorker.moveOne(id, file, moving));
        moving.end(id);
        scene.flushAndClear();
    }

    private MigrationView view(UUID id) {
        return scene.use(ViewingRunningWork.class).migration(id, modeller);
    }

    private List<RunningRow> rows(int version) {
        return scene.use(ViewingRunningWork.class).rows(MODEL, Optional.of(version), Optional.empty(), 0, 20, modeller);
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
        carryOut(id);

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
        carryOut(begin(MAPPING, Set.of(first)));
        assertThat(rows(1)).extracting(RunningRow::caseFileId).containsExactly(second);
    }

    @Test
    void whatCannotMoveStaysWithItsReasonAndTheOthersMove() {
        PlayedRunning.stays = second;
        var id = begin(MAPPING, Set.of());
        carryOut(id);

        assertThat(rows(1)).extracting(RunningRow::caseFileId).containsExactly(second);
        assertThat(scene.use(ViewingRunningWork.class).results(id, 0, 20, modeller))
                .extracting(MigratedRow::state)
                .containsExactly(ItemState.REFUSED, ItemState.MOVED);
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
    void singleWorkIsTakenToAnotherStepOnlyWithAReason() {
        var item = rows(1).get(0).workItemId();
        var steering = scene.use(SteeringWork.class);
        assertRefused(RunningRule.REASON_REQUIRED, () -> steering.moveTo(item, "take-on", "", modeller));
        assertRefused(RunningRule.NO_SUCH_STEP, () -> steering.moveTo(item, PlayedRunning.MISFIT, "Nhầm", modeller));
        steering.moveTo(item, "take-on", "Nhầm bước", modeller);
        assertRefused(RunningRule.NOT_FAILED, () -> steering.retry(MODEL, "", modeller));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steering.moveTo(item, "take-on", "x", scene.province().monitor));
    }
}
