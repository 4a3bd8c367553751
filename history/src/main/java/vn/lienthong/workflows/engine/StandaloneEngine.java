package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.worklist.WorkItemRecorder;

/** The engine with the settings of the server, in the caller's connection, without its own threads. */
@ApplicationScoped
public class StandaloneEngine extends Engine {

    @Inject
    StepCatalogue catalogue;

    @Inject
    WorkItemRecorder workList;

    @Inject
    DeployingModels models;

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
        var configuration =
                new EngineSettings(catalogue, workList, facts).apply(new StandaloneProcessEngineConfiguration());
        configuration.setProcessEngineName("standalone");
        configuration.setDataSource(connections);
        configuration.setTransactionsExternallyManaged(true);
        built = configuration.buildProcessEngine();
        models.deploy(Model.shipped(), built.getRepositoryService());
        models.takeIn(built.getRepositoryService());
    }

    /** The next timer of the case file that is due by then; what has no day is due at once. */
    public Optional<DueTimer> nextTimer(UUID caseFileId, Instant by) {
        return built
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .active()
                .list()
                .stream()
                .flatMap(process ->
                        built
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .list()
                                .stream())
                .map(job -> new DueTimer(
                        job.getId(),
                        job.getDuedate() == null
                                ? Instant.EPOCH
                                : job.getDuedate().toInstant()))
                .filter(timer -> !timer.at().isAfter(by))
                .min(Comparator.comparing(DueTimer::at));
    }

    public void carryOut(DueTimer timer) {
        built.getManagementService().executeJob(timer.id());
    }

    @Override
    public ProcessEngine running() {
        return built;
    }
}
