package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.calendar.Rehearsal;
import vn.lienthong.rule.NotFound;

/** A version of a model is read once; what a trial read is forgotten with the trial. */
class EngineStepsTest {

    private static final String KEY = "read-once";

    @RegisterExtension
    final EngineExtension engine = EngineExtension.withoutGate();

    private final Trial trial = new Trial();

    private static Model drawn(String step) {
        return new Model(KEY, """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P180D">
                    <startEvent id="begin"/><sequenceFlow id="f1" sourceRef="begin" targetRef="%s"/>
                    <userTask id="%s" name="A step"><extensionElements><camunda:properties>
                      <camunda:property name="performer" value="AUTHOR@ISSUER"/><camunda:property name="dueWithin" value="3"/>
                    </camunda:properties></extensionElements></userTask>
                    <sequenceFlow id="f2" sourceRef="%s" targetRef="end"/><endEvent id="end"/>
                  </process></definitions>""".formatted(KEY, step, step, step).getBytes(UTF_8));
    }

    private void rollBack() {
        var repository = engine.engine().getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true, true));
    }

    @Test
    void theEngineIsAskedForAVersionOnce() {
        engine.deploy(drawn("work"));
        var steps = engine.drawn(trial);
        assertThat(steps.step(KEY, 1, "work").id()).isEqualTo("work");

        steps.engine = new NotAskedAgain();
        assertThat(steps.step(KEY, 1, "work").id()).isEqualTo("work");
        assertThat(steps.beginning(KEY, 1).id()).isEqualTo("begin");
    }

    @Test
    void theNumberOfAVersionThatWasOnlyTriedIsThatOfAnotherAfterwards() {
        var steps = engine.drawn(trial);
        trial.going = true;
        engine.deploy(drawn("tried"));
        assertThat(steps.step(KEY, 1, "tried").id()).isEqualTo("tried");
        rollBack();
        trial.going = false;
        engine.deploy(drawn("approved"));

        assertThat(steps.step(KEY, 1, "approved").id()).isEqualTo("approved");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.step(KEY, 1, "tried"));
    }

    @Test
    void whatATransactionReadThatWasRolledBackIsReadAgain() {
        var steps = engine.drawn(trial);
        steps.reads = EngineExtension.toldTo(read -> {});
        engine.deploy(drawn("undone"));
        assertThat(steps.step(KEY, 1, "undone").id()).isEqualTo("undone");
        rollBack();
        engine.deploy(drawn("approved"));

        assertThat(steps.step(KEY, 1, "approved").id()).isEqualTo("approved");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.step(KEY, 1, "undone"));
    }

    private static class Trial extends Rehearsal {

        private boolean going;

        @Override
        public boolean inProgress() {
            return going;
        }
    }

    private static class NotAskedAgain extends Engine {

        @Override
        public ProcessEngine running() {
            throw new AssertionError("asked again");
        }
    }
}
