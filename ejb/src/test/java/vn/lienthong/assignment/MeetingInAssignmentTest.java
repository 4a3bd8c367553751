package vn.lienthong.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.inject.Instance;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.assignment.passing.PassOn;
import vn.lienthong.assignment.passing.PassingOn;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.Rule;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Statements;
import vn.lienthong.scene.Work;
import vn.lienthong.worklist.ReassigningWork;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;

/**
 * One decides a step of an assignment while another reaches into its case file. Both hold the assignment before its work items: whoever
 * has it goes on to the end, and neither waits for the other in a circle, also where the step has only just opened.
 */
class MeetingInAssignmentTest {

    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    @RegisterExtension
    Scene scene = Scene.committing();

    private final ExecutorService another = Executors.newSingleThreadExecutor();
    private Province province;
    private Work work;
    private UUID assignment;
    private UUID item;

    @BeforeEach
    void workThatWaitsForTheHead() {
        province = scene.province();
        work = new Work(scene);
        assignment = work.issued(province.kinhBac, TEN_DAYS);
        scene.commit();
        item = work.itemOf(assignment, province.headOfKinhBac);
        scene.commit();
    }

    @AfterEach
    void sendHome() {
        another.shutdownNow();
    }

    /** What reaches into an assignment from outside its steps, and what the step that it comes before is told. */
    enum Reach {
        CANCEL(WorkItemRule.WITHDRAWN, Set.of()) {
            @Override
            void into(MeetingInAssignmentTest test, Instance<Object> use) {
                use.select(CancellingAssignment.class).get().cancel(test.assignment, "Trùng", test.province.monitor);
            }
        },
        RECALL(WorkItemRule.WITHDRAWN, Set.of(RecallingAssignment.STEP)) {
            @Override
            void into(MeetingInAssignmentTest test, Instance<Object> use) {
                use.select(RecallingAssignment.class).get().recall(test.assignment, "Rà lại", test.province.monitor);
            }
        },
        SUSPEND(WorkItemRule.SUSPENDED, Set.of()) {
            @Override
            void into(MeetingInAssignmentTest test, Instance<Object> use) {
                use.select(SuspendingAssignment.class).get().suspend(test.assignment, "Chờ", test.province.monitor);
            }
        };

        private final Rule told;
        private final Set<String> left;

        Reach(Rule told, Set<String> left) {
            this.told = told;
            this.left = left;
        }

        abstract void into(MeetingInAssignmentTest test, Instance<Object> use);
    }

    private void accept(Instance<Object> use) {
        var officer = province.officerOfKinhBac.mainSeat().postId();
        use.select(AcceptingAssignment.class).get().accept(item, officer, "", province.headOfKinhBac);
    }

    private Future<?> meanwhile(Consumer<Instance<Object>> deed) {
        return another.submit(() -> scene.meanwhile(deed));
    }

    /** What the one does first, while the other comes and has to wait, and what the one does then. */
    private Future<?> meet(
            Consumer<Instance<Object>> first, Consumer<Instance<Object>> other, Consumer<Instance<Object>> then) {
        var came = new Future<?>[1];
        scene.meanwhile(use -> {
            first.accept(use);
            came[0] = meanwhile(other);
            awaitWaiting();
            then.accept(use);
        });
        return came[0];
    }

    private void hold(Instance<Object> use) {
        use.select(Assignments.class).get().hold(assignment);
    }

    private static void nothing(Instance<Object> use) {}

    private static void assertTold(Rule rule, Future<?> one) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(one::get)
                .withCauseInstanceOf(BusinessRuleViolation.class)
                .satisfies(failure -> assertThat(((BusinessRuleViolation) failure.getCause()).rule())
                        .isEqualTo(rule));
    }

    @ParameterizedTest
    @EnumSource
    void whoReachesInHasTheAssignmentAndWhoDecidesWaitsAndIsTold(Reach reach) {
        var decided = meet(this::hold, this::accept, use -> reach.into(this, use));

        assertTold(reach.told, decided);
    }

    @ParameterizedTest
    @EnumSource
    void whoDecidesHasTheAssignmentAndWhoReachesInWaitsAndEndsTheStepThatOpensMeanwhile(Reach reach) throws Exception {
        meet(this::hold, other -> reach.into(this, other), this::accept).get();

        assertThat(scene.use(WorkItems.class).openIn(assignment))
                .extracting(WorkItem::step)
                .containsExactlyElementsOf(reach.left);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() {
        assertTold(WorkItemRule.ALREADY_HANDLED, meet(this::accept, this::accept, MeetingInAssignmentTest::nothing));
    }

    @Test
    void whoGivesTheStepToAnotherPostHoldsTheAssignmentFirstToo() throws Exception {
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        var officers = work.itemOf(assignment, province.officerOfKinhBac);
        scene.commit();
        var post = province.officerOfKinhBac.mainSeat().postId();

        var reached = meet(
                this::hold,
                other -> other.select(ReassigningWork.class).get().takeOver(officers, post, province.headOfKinhBac),
                use -> use.select(SuspendingAssignment.class).get().suspend(assignment, "Chờ", province.monitor));

        assertTold(WorkItemRule.SUSPENDED, reached);
    }

    @Test
    void whatIsPassedOnWhileTheWorkIsBeingCancelledIsCancelledWithIt() throws Exception {
        work.accept(assignment, province.headOfKinhBac, province.officerOfKinhBac);
        scene.commit();
        var brief = Work.details(province.economyOfKinhBac, TEN_DAYS).brief();
        var passOn = new PassOn(assignment, brief, TimeLimit.workingDays(5), Set.of(province.economyOfKinhBac.id()));
        var passed = new UUID[1];

        meet(
                        use -> passed[0] = use.select(PassingOn.class)
                                .get()
                                .passOn(passOn, province.headOfKinhBac)
                                .get(0),
                        other -> Reach.CANCEL.into(this, other),
                        MeetingInAssignmentTest::nothing)
                .get();

        assertThat(scene.use(Assignments.class).get(passed[0]).state()).isEqualTo(AssignmentState.CANCELLED);
    }

    @Test
    void aLightThatComesWhileTheWorkIsBeingCancelledIsNotRaised() throws Exception {
        meet(
                        this::hold,
                        other -> other.select(RaisingLights.class).get().raise(assignment, Light.YELLOW),
                        use -> Reach.CANCEL.into(this, use))
                .get();

        assertThat(scene.use(Assignments.class).get(assignment).light()).isEqualTo(Light.NONE);
    }

    @Test
    void theStatementThatHoldsItReadsItAndNoOtherIsNeeded() {
        var assignments = scene.use(Assignments.class);

        assertThat(Statements.of(scene, () -> assignments.hold(assignment))).isOne();
        assertThat(Statements.of(scene, () -> assignments.holdAt(item))).isOne();
    }

    private void awaitWaiting() {
        try {
            scene.awaitWaiting(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
