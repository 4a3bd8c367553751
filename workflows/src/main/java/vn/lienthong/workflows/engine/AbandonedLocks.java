package vn.lienthong.workflows.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Jobs that this node had begun when it died. They would wait until their locks expire; nobody else works on them. */
class AbandonedLocks {

    private final ProcessEngine engine;

    AbandonedLocks(ProcessEngine engine) {
        this.engine = engine;
    }

    /** To be called before the node's jobs start. */
    void free(String node) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        engine.getManagementService().createJobQuery().acquired().list().stream()
                .filter(job -> node.equals(((JobEntity) job).getLockOwner()))
                .forEach(job -> commands.execute(new UnlockJobCmd(job.getId())));
    }
}
