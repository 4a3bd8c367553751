package vn.lienthong.workflows.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import vn.lienthong.workflows.step.StepBean;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.worklist.OpenedStep;
import vn.lienthong.worklist.WorkItemRecorder;

/** The engine of a test run, lent to one test at a time with that test's steps and work list. */
class TestEngine implements CloseableResource, AutoCloseable {

    private final TestServer server = new TestServer();
    private final DataSource dataSource = server.migratedDatabase();
    private final ProcessEngine engine;

    private StepCatalogue steps = new StepCatalogue(List.of());
    private WorkItemRecorder workList = new RecordedWorkList();
    private Map<String, Object> facts = Map.of();

    TestEngine(boolean gated) {
        var configuration = new EngineSettings(new LentSteps(), new LentWorkList(), caseFile -> facts)
                .apply(new StandaloneProcessEngineConfiguration());
        configuration.setProcessEngineName("test " + (gated ? "behind the gate" : "without the gate"));
        configuration.setHostname("test");
        configuration.setDataSource(dataSource);
        if (!gated) {
            configuration.setCustomPreDeployers(List.of());
        }
        engine = configuration.buildProcessEngine();
    }

    ProcessEngine lend(StepCatalogue steps, WorkItemRecorder workList) {
        this.steps = steps;
        this.workList = workList;
        return engine;
    }

    void facts(Map<String, Object> filledIn) {
        facts = filledIn;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** Leaves nothing of the test behind. */
    void clear() {
        workList = new RecordedWorkList();
        facts = Map.of();
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true));
    }

    @Override
    public void close() throws IOException {
        engine.close();
        server.close();
    }

    private class LentSteps extends StepCatalogue {

        @Override
        public Optional<StepBean> find(String name) {
            return steps.find(name);
        }
    }

    private class LentWorkList extends WorkItemRecorder {

        @Override
        public void opened(OpenedStep step) {
            workList.opened(step);
        }

        @Override
        public void ended(UUID caseFileId, String model) {
            workList.ended(caseFileId, model);
        }

        @Override
        public void withdrawn(String stepRef) {
            workList.withdrawn(stepRef);
        }
    }
}
