package vn.lienthong.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.workflows.assignment.RecordedAssignment;

class AbandonedLocksTest {

    @RegisterExtension
    final EngineExtension engine = EngineExtension.with(RecordedAssignment.stepsForUnits(20));

    @Test
    void theNodesOwnLocksAreFreedSoThatTheFanOutGoesOnAtOnce() {
        engine.start("assignment");
        acquireAs("this node");
        assertThat(acquireAs("this node")).isZero();
        new AbandonedLocks(engine.engine()).free("this node");
        assertThat(acquireAs("this node")).isEqualTo(1);
    }

    @Test
    void theLocksOfOtherNodesStay() {
        engine.start("assignment");
        acquireAs("other node");
        new AbandonedLocks(engine.engine()).free("this node");
        assertThat(acquireAs("this node")).isZero();
    }

    private int acquireAs(String node) {
        var jobs = new ManagedJobExecutor(null, node);
        var configuration = (ProcessEngineConfigurationImpl) engine.engine().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(jobs))
                .size();
    }
}
