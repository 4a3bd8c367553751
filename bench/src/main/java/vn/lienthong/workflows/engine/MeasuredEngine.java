package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.worklist.WorkItemRecorder;

/** The engine with the settings of the server, in the caller's connection, without its own threads. */
@ApplicationScoped
public class MeasuredEngine extends Engine {

    @Inject
    StepCatalogue catalogue;

    @Inject
    WorkItemRecorder workList;

    private ProcessEngine built;

    /** The migrations that the engine's module adds. */
    public static List<JavaMigration> migrations() {
        return List.of(new V20__engine());
    }

    /** Not by itself: {@link #startOn} does it. */
    @Override
    void start() {}

    @Override
    void stop() {}

    /** To be called within a transaction, which the models' deployment joins. */
    public void startOn(DataSource connections) {
        var configuration = new EngineSettings(catalogue, workList).apply(new StandaloneProcessEngineConfiguration());
        configuration.setProcessEngineName("measured");
        configuration.setDataSource(connections);
        configuration.setTransactionsExternallyManaged(true);
        built = configuration.buildProcessEngine();
        Model.shipped()
                .forEach(model -> built.getRepositoryService()
                        .createDeployment()
                        .addString(model.fileName(), model.text())
                        .deploy());
    }

    @Override
    public ProcessEngine running() {
        return built;
    }
}
