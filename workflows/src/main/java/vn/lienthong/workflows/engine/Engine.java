package vn.lienthong.workflows.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import vn.lienthong.processmodel.MatterFacts;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.worklist.WorkItemRecorder;

/**
 * The process engine's life inside the server: it starts on the migrated database, shares the container's connections and
 * transactions, takes in the shipped models, and only then begins with timers and fan-outs.
 */
@Singleton
@Startup
@DependsOn("lienthong-ejb.jar#SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Engine {

    private static final String NODE = System.getenv().getOrDefault("LIENTHONG_NODE", "lienthong");

    @Resource(lookup = "java:jboss/datasources/LienThong")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/LienThongJobs")
    ManagedExecutorService threads;

    @Inject
    StepCatalogue steps;

    @Inject
    WorkItemRecorder recorder;

    @Inject
    MatterFacts facts;

    @Inject
    DeployingModels models;

    private ManagedJobExecutor jobs;
    private ProcessEngine engine;

    @PostConstruct
    void start() {
        jobs = new ManagedJobExecutor(threads, NODE);
        engine = configuration().buildProcessEngine();
        models.verify(engine.getRepositoryService());
        models.deploy(Model.shipped(), engine.getRepositoryService());
        models.takeIn(engine.getRepositoryService());
        new AbandonedLocks(engine).free(NODE);
        jobs.start();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName(NODE);
        configuration.setHostname(NODE);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setJobExecutor(jobs);
        return new EngineSettings(steps, recorder, facts).apply(configuration);
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    /** The running engine; whoever asks while it starts waits. */
    public ProcessEngine running() {
        return engine;
    }

    /** Whether timers and fan-outs are worked on; public, because the container calls a singleton's other methods not. */
    public boolean carriesOutJobs() {
        return jobs.isActive();
    }
}
