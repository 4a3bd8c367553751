package vn.lienthong.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Role;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.scene.PlayedLeave;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.worklist.WorkItemRule;
import vn.lienthong.worklist.WorkItems;

/**
 * One decides a step of a matter while another reaches into it from outside. Both hold the matter before its work items: whoever has it
 * goes on to the end, and neither waits for the other in a circle, also where the step has only just opened.
 */
class MeetingInMatterTest {

    @RegisterExtension
    Scene scene = Scene.committing();

    private final ExecutorService another = Executors.newSingleThreadExecutor();
    private Province province;
    private Actor modeller;
    private UUID matter;
    private UUID item;

    @BeforeEach
    void aMatterThatWaitsForTheHead() {
        province = scene.province();
        PlayedLeave.putInForce(scene);
        modeller = province.withRole("lai", Role.OFFICIAL, Role.MODELLER);
        var data = "{\"first\": \"2026-09-21\", \"days\": 8, \"kind\": \"OWN\", \"why\": \"Về quê\"}";
        var command = new BeginMatter(
                PlayedLeave.KEY, Optional.empty(), "Nghỉ phép", Optional.of(LocalDate.of(2026, 9, 18)), data);
        matter = scene.use(BeginningMatter.class).begin(command, List.of(), province.officerOfKinhBac);
        scene.commit();
        item = scene.use(WorkItems.class).openIn(matter).get(0).id();
        scene.commit();
    }

    @AfterEach
    void sendHome() {
        another.shutdownNow();
    }

    /** What reaches into a matter from outside its steps. */
    enum Reach {
        CANCEL {
            @Override
            void into(MeetingInMatterTest test, Instance<Object> use) {
                use.select(CancellingMatter.class)
                        .get()
                        .cancel(test.matter, "Không nghỉ nữa", test.province.officerOfKinhBac);
            }
        },
        STEER {
            @Override
            void into(MeetingInMatterTest test, Instance<Object> use) {
                use.select(SteeringWork.class).get().end(PlayedLeave.KEY, test.matter, "Vẽ nhầm", test.modeller);
            }
        };

        abstract void into(MeetingInMatterTest test, Instance<Object> use);
    }

    static Stream<Reach> reaches() {
        return Stream.of(Reach.values());
    }

    private void grant(Instance<Object> use) {
        var granted = new MatterDecision("GRANTED", "{\"substitute\": \"Nga\"}", "");
        use.select(DecidingMatterStep.class).get().decide(item, granted, List.of(), province.headOfKinhBac);
    }

    private Future<?> meanwhile(java.util.function.Consumer<Instance<Object>> work) {
        return another.submit(() -> scene.meanwhile(work));
    }

    private static void hold(Instance<Object> use, UUID matter) {
        use.select(Matters.class).get().lock(matter);
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void whoReachesInHasTheMatterAndWhoDecidesWaitsAndIsTold(Reach reach) throws Exception {
        var decided = new Future<?>[1];
        scene.meanwhile(use -> {
            hold(use, matter);
            decided[0] = meanwhile(this::grant);
            awaitWaiting();
            reach.into(this, use);
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> decided[0].get())
                .withCauseInstanceOf(BusinessRuleViolation.class)
                .satisfies(failure -> assertThat(((BusinessRuleViolation) failure.getCause()).rule())
                        .isEqualTo(WorkItemRule.WITHDRAWN));
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void whoDecidesHasTheMatterAndWhoReachesInWaitsAndEndsTheStepThatOpensMeanwhile(Reach reach) throws Exception {
        var reached = new Future<?>[1];
        scene.meanwhile(use -> {
            hold(use, matter);
            reached[0] = meanwhile(other -> reach.into(this, other));
            awaitWaiting();
            grant(use);
        });
        reached[0].get();

        assertThat(scene.use(WorkItems.class).openIn(matter)).isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() throws Exception {
        var second = new Future<?>[1];
        scene.meanwhile(use -> {
            grant(use);
            second[0] = meanwhile(this::grant);
            awaitWaiting();
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> second[0].get())
                .satisfies(failure -> assertThat(((BusinessRuleViolation) failure.getCause()).rule())
                        .isEqualTo(WorkItemRule.ALREADY_HANDLED));
    }

    private void awaitWaiting() {
        try {
            scene.awaitWaiting(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
