package vn.lienthong.workflows.engine;

import static org.camunda.bpm.engine.variable.Variables.createVariables;
import static org.camunda.bpm.engine.variable.Variables.stringValue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.Processes;

/** Carries case files through their models with the engine. */
@ApplicationScoped
class EngineProcesses implements Processes {

    static final String DECISION = "decision";

    private static final boolean NOT_STORED = true;

    @Inject
    Engine engine;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Diagrams diagrams;

    @Override
    public void start(String model, UUID caseFileId) {
        var repository = engine.running().getRepositoryService();
        var process = EngineFailure.translated(
                () -> engine.running().getRuntimeService().startProcessInstanceByKey(model, caseFileId.toString()));
        var definition = repository.getProcessDefinition(process.getProcessDefinitionId());
        caseFiles.get(caseFileId).follow(model, definition.getVersion());
    }

    @Override
    public void proceed(String stepRef, String decision) {
        EngineFailure.atStep(() -> engine.running().getTaskService().complete(stepRef, decided(decision)));
    }

    /** The flows behind a step read the decision at once; afterwards the work item remembers it, not the engine. */
    private static VariableMap decided(String decision) {
        return createVariables().putValueTyped(DECISION, stringValue(decision, NOT_STORED));
    }

    @Override
    public void cancel(UUID caseFileId, String reason) {
        var processes = engine.running().getRuntimeService();
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .list()
                .forEach(process ->
                        EngineFailure.translated(() -> processes.deleteProcessInstance(process.getId(), reason)));
    }

    @Override
    public ProcessDiagram diagram(String model, int version) {
        return diagrams.get(model, version, engine.running().getRepositoryService());
    }

    @Override
    public boolean running() {
        return engine.carriesOutJobs();
    }
}
