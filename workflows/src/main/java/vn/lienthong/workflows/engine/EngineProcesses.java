package vn.lienthong.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Errand;
import vn.lienthong.casefile.ModelStep;
import vn.lienthong.casefile.ProcessDiagram;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.StepKind;
import vn.lienthong.processmodel.CarryingModels;

/** Carries case files through their models with the engine. */
@ApplicationScoped
class EngineProcesses implements Processes {

    @Inject
    Engine engine;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Diagrams diagrams;

    @Inject
    CarryingModels models;

    @Override
    public void start(String model, UUID caseFileId) {
        follow(model, begin(model, caseFileId), caseFileId);
    }

    @Override
    public void startAt(String model, UUID caseFileId, String step) {
        var carrying = carrying(model, caseFileId);
        var process = EngineFailure.translated(() -> engine.running()
                .getRuntimeService()
                .createProcessInstanceByKey(carrying)
                .businessKey(caseFileId.toString())
                .startBeforeActivity(step)
                .execute());
        follow(model, process, caseFileId);
    }

    private void follow(String model, ProcessInstance process, UUID caseFileId) {
        var definition = engine.running().getRepositoryService().getProcessDefinition(process.getProcessDefinitionId());
        caseFiles.get(caseFileId).follow(definition.getKey(), definition.getVersion());
    }

    @Override
    public void startBeside(String model, UUID caseFileId) {
        begin(model, caseFileId);
    }

    @Override
    public void startBeside(String model, UUID caseFileId, Errand errand) {
        var carrying = carrying(model, caseFileId);
        EngineFailure.translated(() -> engine.running()
                .getRuntimeService()
                .startProcessInstanceByKey(carrying, caseFileId.toString(), StartedErrand.variables(errand)));
    }

    @Override
    public void endErrand(UUID caseFileId, UUID errand, String reason) {
        var one = engine.running()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .variableValueEquals(StartedErrand.ID, errand.toString())
                .list();
        end(one.stream(), reason);
    }

    private ProcessInstance begin(String model, UUID caseFileId) {
        var carrying = carrying(model, caseFileId);
        return EngineFailure.translated(
                () -> engine.running().getRuntimeService().startProcessInstanceByKey(carrying, caseFileId.toString()));
    }

    private String carrying(String model, UUID caseFileId) {
        return models.of(model, () -> caseFiles.get(caseFileId));
    }

    @Override
    public void endBeside(String model, UUID caseFileId, String reason) {
        end(running(caseFileId).stream().filter(process -> isOf(model, process)), reason);
    }

    private boolean isOf(String model, ProcessInstance process) {
        var definition = engine.running().getRepositoryService().getProcessDefinition(process.getProcessDefinitionId());
        return models.isBegunAs(model, definition.getKey());
    }

    @Override
    public void proceed(String stepRef, String decision) {
        EngineFailure.atStep(() -> commands().execute(new SaidDecision(stepRef, decision)));
    }

    private CommandExecutor commands() {
        var settings = (ProcessEngineConfigurationImpl) engine.running().getProcessEngineConfiguration();
        return settings.getCommandExecutorTxRequired();
    }

    @Override
    public void suspend(UUID caseFileId) {
        var processes = engine.running().getRuntimeService();
        running(caseFileId)
                .forEach(process ->
                        EngineFailure.translated(() -> processes.suspendProcessInstanceById(process.getId())));
    }

    @Override
    public void resume(UUID caseFileId) {
        running(caseFileId).forEach(process -> EngineFailure.translated(() -> resume(process)));
    }

    private void resume(ProcessInstance process) {
        engine.running().getRuntimeService().activateProcessInstanceById(process.getId());
        askTimersAnew(process);
    }

    /** The expression of a timer is asked again, because what it counts from has moved. */
    private void askTimersAnew(ProcessInstance process) {
        var jobs = engine.running().getManagementService();
        jobs.createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .list()
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }

    @Override
    public void deadlineMoved(UUID caseFileId) {
        running(caseFileId).forEach(process -> EngineFailure.translated(() -> watchAnew(process)));
    }

    /** A model that marks no such part, as one deployed before there were extensions, at least has its timers asked anew. */
    private void watchAnew(ProcessInstance process) {
        if (!new DeadlineWatch(engine.running()).beginAnew(process)) {
            askTimersAnew(process);
        }
    }

    @Override
    public void cancel(UUID caseFileId, String reason) {
        end(running(caseFileId).stream(), reason);
    }

    private void end(Stream<ProcessInstance> some, String reason) {
        var processes = engine.running().getRuntimeService();
        some.forEach(
                process -> EngineFailure.translated(() -> processes.deleteProcessInstance(process.getId(), reason)));
    }

    @Override
    public void interrupt(UUID caseFileId, String event) {
        running(caseFileId).forEach(process -> EngineFailure.translated(() -> interrupt(process, event)));
    }

    private void interrupt(ProcessInstance process, String event) {
        var processes = engine.running().getRuntimeService();
        if (process.isSuspended()) {
            processes.activateProcessInstanceById(process.getId());
        }
        if (hasWayFor(event, process)) {
            processes
                    .createMessageCorrelation(event)
                    .processInstanceId(process.getId())
                    .correlate();
        } else {
            processes.deleteProcessInstance(process.getId(), event);
        }
    }

    private boolean hasWayFor(String event, ProcessInstance process) {
        return engine.running()
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(process.getId())
                        .eventName(event)
                        .count()
                > 0;
    }

    private List<ProcessInstance> running(UUID caseFileId) {
        return engine.running()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .list();
    }

    @Override
    public ProcessDiagram diagram(String model, int version) {
        return diagrams.get(model, version, engine.running().getRepositoryService());
    }

    @Override
    public List<ModelStep> stepsOfPeople() {
        return engine.running().getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(newest -> stepsOfPeople(diagram(newest.getKey(), newest.getVersion())))
                .toList();
    }

    private static Stream<ModelStep> stepsOfPeople(ProcessDiagram model) {
        return model.outline().stream()
                .filter(step -> step.kind() == StepKind.PERSON)
                .map(step -> new ModelStep(model.model(), step.id(), step.name(), step.performer()));
    }

    @Override
    public boolean running() {
        return engine.carriesOutJobs();
    }
}
