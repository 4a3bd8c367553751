package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import vn.lienthong.processmodel.MatterFacts;
import vn.lienthong.workflows.engine.sparing.Sparing;
import vn.lienthong.workflows.gate.ModelGate;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.worklist.WorkItemRecorder;

/**
 * How the engine is set, in the server and in tests alike: it waits and it moves on, and everything else it could do is off.
 * It writes no history: the audit trail, the time line and the work items are the history, and they cost one row where the
 * engine would write six.
 */
class EngineSettings {

    private static final boolean THE_OTHER_FEEL_IS_A_SCRIPT_LANGUAGE = true;

    private final StepCatalogue steps;
    private final WorkItemRecorder recorder;

    private final MatterFacts facts;

    EngineSettings(StepCatalogue steps, WorkItemRecorder recorder, MatterFacts facts) {
        this.steps = steps;
        this.facts = facts;
        this.recorder = recorder;
    }

    <T extends ProcessEngineConfigurationImpl> T apply(T configuration) {
        storage(configuration);
        unused(configuration);
        closed(configuration);
        jobs(configuration);
        configuration.setCustomPreDeployers(List.of(new GatedDeployments(new ModelGate(steps))));
        configuration.setCustomPostBPMNParseListeners(
                engineAddsToThis(new BoundedWork(), new WorkItemParseListener(recorder)));
        return configuration;
    }

    private static List<BpmnParseListener> engineAddsToThis(BpmnParseListener... listeners) {
        return new ArrayList<>(List.of(listeners));
    }

    private static void storage(ProcessEngineConfigurationImpl configuration) {
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(HistoryLevel.HISTORY_LEVEL_NONE.getName());
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryTimeToLive("P1D");
        configuration.setImplicitVariableUpdateDetectionEnabled(false);
        configuration.setCustomSessionFactories(sessions());
    }

    private static List<SessionFactory> sessions() {
        return Stream.concat(
                        Stream.of(new SaidDecision.MemoryFactory(), new BoundedWork.PassedFactory()),
                        Sparing.readers().stream())
                .toList();
    }

    private static void unused(ProcessEngineConfigurationImpl configuration) {
        configuration.setDbIdentityUsed(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setDmnFeelEnableLegacyBehavior(THE_OTHER_FEEL_IS_A_SCRIPT_LANGUAGE);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setCreateIncidentOnFailedJobEnabled(true);
    }

    private void closed(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new ClosedExpressions(steps, facts));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setArtifactFactory(new ClosedArtifacts());
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableXxeProcessing(false);
    }

    private static void jobs(ProcessEngineConfigurationImpl configuration) {
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(false);
        configuration.setFailedJobCommandFactory(new KeepingFailures());
        configuration.setFailedJobRetryTimeCycle("PT5S,PT30S,PT2M,PT10M,PT1H");
    }
}
