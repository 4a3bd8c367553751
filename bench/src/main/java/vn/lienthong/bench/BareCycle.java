package vn.lienthong.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The same cycle by the engine alone, as its vendor ships it: full history, its own schema, a process variable a step. */
final class BareCycle implements Cycle {

    /** The key of the model whose open work {@link Population} writes and {@link BareQuestions} asks for. */
    static final String FOUND = "found";

    private static final String NOBODYS = "nobodys";
    private static final Duration TIME_LIMIT = Duration.ofDays(5);

    private final ProcessEngine engine;
    private final String model;
    private final Map<String, Object> variables;
    private int cycles;
    private List<String> tasks = List.of();

    private BareCycle(ProcessEngine engine, String model, Map<String, Object> variables) {
        this.engine = engine;
        this.model = model;
        this.variables = variables;
    }

    /** @param address of the database; the engine keeps its connections open, as everybody lets it */
    static ProcessEngine engine(String address) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(address);
        configuration.setJdbcUsername("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryTimeToLive("P365D");
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setJobExecutorActivate(false);
        var engine = configuration.buildProcessEngine();
        deploy(engine, NOBODYS, leastModel());
        deploy(engine, FOUND, foundModel());
        return engine;
    }

    /** The least that has four steps: its tasks have neither a unit nor a due date nor a title, and no list can find them. */
    static BareCycle nobodys(ProcessEngine engine) {
        return new BareCycle(engine, NOBODYS, Map.of("unit", "H05.09169", "days", 5));
    }

    /** Work as {@link BareQuestions} finds it: each task has a unit and a due date, the case a title and a number. */
    static BareCycle found(ProcessEngine engine) {
        return new BareCycle(
                engine,
                FOUND,
                Map.of(
                        "unit", "H05.09169",
                        "due", Date.from(Instant.now().plus(TIME_LIMIT)),
                        "title", "Rà soát tiêu chí",
                        "number", "HS-2026-000123"));
    }

    private static BpmnModelInstance leastModel() {
        return Bpmn.createExecutableProcess(NOBODYS)
                .startEvent()
                .userTask("accept")
                .userTask("report")
                .userTask("approve")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance foundModel() {
        return Bpmn.createExecutableProcess(FOUND)
                .startEvent()
                .userTask("accept")
                .camundaCandidateGroups("${unit}")
                .camundaDueDate("${due}")
                .userTask("report")
                .camundaCandidateGroups("${unit}")
                .camundaDueDate("${due}")
                .userTask("approve")
                .camundaCandidateGroups("${unit}")
                .camundaDueDate("${due}")
                .exclusiveGateway()
                .condition("approved", "${decision == 'APPROVED'}")
                .endEvent()
                .moveToLastGateway()
                .condition("returned", "${decision != 'APPROVED'}")
                .connectTo("report")
                .done();
    }

    private static void deploy(ProcessEngine engine, String key, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(key + ".bpmn", model)
                .deploy();
    }

    @Override
    public void prepare(int cycles) {
        this.cycles = cycles;
    }

    @Override
    public List<Runnable> phases() {
        return List.of(this::startAll, this::completeAll, this::completeAll, this::completeAll);
    }

    private void startAll() {
        IntStream.range(0, cycles)
                .forEach(i -> engine.getRuntimeService()
                        .startProcessInstanceByKey(model, UUID.randomUUID().toString(), variables));
    }

    private void completeAll() {
        tasks.forEach(task -> engine.getTaskService().complete(task, Map.of("decision", "APPROVED")));
    }

    @Override
    public void between() {
        tasks = engine.getTaskService().createTaskQuery().orderByTaskCreateTime().desc().listPage(0, cycles).stream()
                .map(Task::getId)
                .toList();
    }
}
