package vn.lienthong.workflows.engine;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.lienthong.processmodel.running.FailedStep;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.RunningRule;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** Moves, steers and retries processes with the engine. */
@ApplicationScoped
class EngineRunningWork implements RunningWork {

    private static final int TRIES = 3;

    @Inject
    Engine engine;

    @Inject
    FittingSteps fitting;

    @Override
    public List<Stop> stops(String model, int version) {
        var drawn = engine.running().getRepositoryService().getBpmnModelInstance(definition(model, version));
        return drawn.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof IntermediateCatchEvent)
                .map(node -> new Stop(
                        node.getId(),
                        node.getName() == null ? node.getId() : node.getName(),
                        StepReader.performer(node)))
                .toList();
    }

    @Override
    public Map<String, String> proposal(String model, int from, int to) {
        var equal = plans(model, from, to).equal();
        return stops(model, from).stream()
                .map(Stop::id)
                .filter(equal::containsKey)
                .collect(toMap(step -> step, equal::get, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public Map<String, String> faults(String model, int from, int to, Map<String, String> mapping) {
        return fitting.faults(definition(model, from), definition(model, to), mapping);
    }

    private MigrationPlans plans(String model, int from, int to) {
        return new MigrationPlans(engine.running().getRuntimeService(), definition(model, from), definition(model, to));
    }

    private String definition(String model, int version) {
        var found = engine.running()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new NotFound(RunningWork.class, model + " " + version);
        }
        return found.getId();
    }

    @Override
    public void migrate(UUID caseFileId, String model, int from, int to, Map<String, String> mapping) {
        var processes = engine.running().getRuntimeService();
        var running = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFileId.toString())
                .processDefinitionId(definition(model, from))
                .list();
        if (running.isEmpty()) {
            throw new BusinessRuleViolation(RunningRule.RUNS_NO_MORE);
        }
        var plan = plans(model, from, to).of(mapping);
        running.forEach(process -> fitting(
                mapping,
                () -> processes
                        .newMigration(plan)
                        .processInstanceIds(process.getId())
                        .execute()));
    }

    private static void fitting(Map<String, String> mapping, Runnable migration) {
        try {
            EngineFailure.translated(migration);
        } catch (MigratingProcessInstanceValidationException e) {
            throw new BusinessRuleViolation(RunningRule.DOES_NOT_FIT, mapping.getOrDefault(where(e), "–"), where(e));
        }
    }

    private static String where(MigratingProcessInstanceValidationException failure) {
        return failure.getValidationReport().getActivityInstanceReports().stream()
                .map(report -> report.getSourceScopeId())
                .findFirst()
                .orElse("");
    }

    @Override
    public void moveTo(String stepRef, String step) {
        var waiting = engine.running()
                .getTaskService()
                .createTaskQuery()
                .taskId(stepRef)
                .singleResult();
        if (waiting == null) {
            throw new BusinessRuleViolation(RunningRule.MOVED_ON);
        }
        var definition = engine.running().getRepositoryService().getProcessDefinition(waiting.getProcessDefinitionId());
        if (stops(definition.getKey(), definition.getVersion()).stream()
                .noneMatch(stop -> stop.id().equals(step))) {
            throw new BusinessRuleViolation(RunningRule.NO_SUCH_STEP, step);
        }
        EngineFailure.atStep(() -> engine.running()
                .getRuntimeService()
                .createProcessInstanceModification(waiting.getProcessInstanceId())
                .startBeforeActivity(step)
                .cancelActivityInstance(instance(waiting))
                .execute());
    }

    private String instance(Task waiting) {
        var tree = engine.running().getRuntimeService().getActivityInstance(waiting.getProcessInstanceId());
        return within(tree)
                .filter(each -> waiting.getTaskDefinitionKey().equals(each.getActivityId()))
                .filter(each -> List.of(each.getExecutionIds()).contains(waiting.getExecutionId()))
                .map(ActivityInstance::getId)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(RunningRule.MOVED_ON));
    }

    private static Stream<ActivityInstance> within(ActivityInstance tree) {
        return Stream.concat(
                Stream.of(tree), Stream.of(tree.getChildActivityInstances()).flatMap(EngineRunningWork::within));
    }

    @Override
    public List<FailedStep> failed(String model, int first, int size) {
        return incidents(model)
                .orderByIncidentTimestamp()
                .asc()
                .orderByIncidentId()
                .asc()
                .listPage(first, size)
                .stream()
                .map(this::failed)
                .toList();
    }

    @Override
    public long failures(String model) {
        return incidents(model).count();
    }

    @Override
    public Optional<FailedStep> failure(String model, String failure) {
        return Optional.ofNullable(incidents(model).configuration(failure).singleResult())
                .map(this::failed);
    }

    private IncidentQuery incidents(String model) {
        return engine.running()
                .getRuntimeService()
                .createIncidentQuery()
                .processDefinitionKeyIn(model)
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    private FailedStep failed(Incident incident) {
        var definition =
                engine.running().getRepositoryService().getProcessDefinition(incident.getProcessDefinitionId());
        var process = engine.running()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return new FailedStep(
                incident.getConfiguration(),
                UUID.fromString(process.getBusinessKey()),
                definition.getVersion(),
                incident.getActivityId(),
                name(definition.getId(), incident.getActivityId()),
                incident.getIncidentTimestamp().toInstant(),
                Optional.ofNullable(incident.getIncidentMessage()).flatMap(KeptRefusal::parse));
    }

    private String name(String definition, String step) {
        var drawn = engine.running().getRepositoryService().getBpmnModelInstance(definition);
        return drawn.getModelElementById(step) instanceof FlowNode node && node.getName() != null
                ? node.getName()
                : step;
    }

    @Override
    public void retry(String failure) {
        var jobs = engine.running().getManagementService();
        if (jobs.createJobQuery().jobId(failure).noRetriesLeft().count() == 0) {
            throw new BusinessRuleViolation(RunningRule.NOT_FAILED);
        }
        jobs.setJobRetries(failure, TRIES);
    }
}
