package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.UnitName;
import vn.lienthong.processmodel.running.FailedStep;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.KeptWord;
import vn.lienthong.processmodel.running.KeptWord.Kind;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.workflows.step.Step;
import vn.lienthong.workflows.step.Steps;
import vn.lienthong.worklist.WorkItemRule;

/** A step without people fails until nobody tries it any more; whoever mends the cause tries it again. */
class FailedStepsTest {

    private static final Model MODEL = new Model("ring", """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="ring" isExecutable="true"><startEvent id="begin"/>
                <sequenceFlow id="to-ring" sourceRef="begin" targetRef="tell"/>
                <serviceTask id="tell" name="Báo lãnh đạo" camunda:asyncBefore="true" camunda:expression="${brokenBell.ring(caseFile)}"/>
                <sequenceFlow id="to-read" sourceRef="tell" targetRef="read"/>
                <userTask id="read" name="Xem"><extensionElements><camunda:properties>
                  <camunda:property name="performer" value="HEAD@LEAD"/><camunda:property name="dueWithin" value="3"/>
                </camunda:properties></extensionElements></userTask>
                <sequenceFlow id="to-end" sourceRef="read" targetRef="end"/><endEvent id="end"/>
              </process></definitions>""".getBytes(UTF_8));

    @RegisterExtension
    final EngineExtension engine = EngineExtension.withoutGate(new BrokenBell());

    private final EngineRunningWork running = new EngineRunningWork();
    private Instant now = Instant.parse("2026-11-25T01:00:00Z");

    @BeforeEach
    void twoMattersWhoseStepFails() {
        running.engine = engine.present();
        BrokenBell.fault = new BusinessRuleViolation(
                WorkItemRule.NO_SUCH_POST, PostKind.HEAD, new UnitName("Sở Y tế, cơ sở 2", "Department of Health"));
        engine.clockShows(now);
        engine.deploy(MODEL);
    }

    @Test
    void whatIsTriedNoMoreIsListedWithTheRuleThatWasBroken() {
        var file = begun();
        assertThat(running.failures("ring")).as("while it is still tried").isZero();
        untilNobodyTriesAnyMore();
        assertThat(running.failed("ring", 0, 10)).singleElement().satisfies(failed -> {
            assertThat(failed.caseFileId()).isEqualTo(file);
            assertThat(failed.step()).isEqualTo("tell");
            assertThat(failed.stepName()).isEqualTo("Báo lãnh đạo");
            assertThat(failed.version()).isEqualTo(1);
            assertThat(failed.refusal())
                    .contains(new KeptRefusal(
                            "WorkItemRule.NO_SUCH_POST",
                            List.of(
                                    new KeptWord(Kind.CONSTANT, "PostKind.HEAD", ""),
                                    new KeptWord(Kind.NAME, "Sở Y tế, cơ sở 2", "Department of Health"))));
        });
        assertThat(running.failed("another", 0, 10)).isEmpty();
    }

    @Test
    void whatBrokeNoRuleIsListedWithoutOne() {
        BrokenBell.fault = new IllegalStateException("secret inner workings");
        begun();
        untilNobodyTriesAnyMore();
        assertThat(running.failed("ring", 0, 10))
                .extracting(FailedStep::refusal)
                .containsExactly(Optional.empty());
    }

    @Test
    void oneIsTriedAgainAfterMendingAndGoesOnWhileTheOtherStays() {
        begun();
        begun();
        untilNobodyTriesAnyMore();
        var failed = running.failed("ring", 0, 10);
        assertThat(failed).hasSize(2);
        assertThat(running.failed("ring", 1, 1)).containsExactly(failed.get(1));

        BrokenBell.fault = null;
        running.retry(failed.get(0).id());
        engine.runDueJobs();

        assertThat(engine.waiting()).containsExactly("read");
        assertThat(running.failed("ring", 0, 10)).containsExactly(failed.get(1));
        assertThat(running.failure("ring", failed.get(0).id())).isEmpty();
        assertRefused(failed.get(0).id());
    }

    @Test
    void allAreTriedAgainAfterMending() {
        begun();
        begun();
        untilNobodyTriesAnyMore();
        BrokenBell.fault = null;
        running.failed("ring", 0, 10).forEach(failed -> running.retry(failed.id()));
        engine.runDueJobs();
        assertThat(engine.waiting()).containsExactly("read", "read");
        assertThat(running.failures("ring")).isZero();
    }

    @Test
    void whatFailsAgainIsListedAgain() {
        begun();
        untilNobodyTriesAnyMore();
        running.retry(running.failed("ring", 0, 10).get(0).id());
        assertThat(running.failures("ring")).isZero();
        untilNobodyTriesAnyMore();
        assertThat(running.failures("ring")).isEqualTo(1);
    }

    private void assertRefused(String failure) {
        assertThatThrownBy(() -> running.retry(failure))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RunningRule.NOT_FAILED));
    }

    private UUID begun() {
        var file = UUID.randomUUID();
        engine.processes().start("ring", file);
        return file;
    }

    /** The waits between the attempts are over, one after the other. */
    private void untilNobodyTriesAnyMore() {
        for (var attempt = 0; attempt < 10; attempt++) {
            now = now.plus(Duration.ofHours(2));
            engine.clockShows(now);
            engine.engine()
                    .getManagementService()
                    .createJobQuery()
                    .executable()
                    .active()
                    .list()
                    .forEach(job -> tried(job.getId()));
        }
    }

    private void tried(String job) {
        try {
            engine.engine().getManagementService().executeJob(job);
        } catch (RuntimeException e) {
            assertThat(BrokenBell.fault)
                    .as("it fails only because of the fault")
                    .isNotNull();
        }
    }

    /** Fails as long as nobody has mended it. */
    @Dependent
    @Named("brokenBell")
    static class BrokenBell implements Steps {

        private static volatile RuntimeException fault;

        @Step
        void ring(UUID caseFile) {
            if (fault != null) {
                throw fault;
            }
        }
    }
}
