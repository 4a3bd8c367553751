package vn.lienthong.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The same cycle by the engine alone, as its vendor ships it: full history, its own schema, a process variable a step. */
final class BareCycle implements Cycle {

    private final ProcessEngine engine;
    private int cycles;
    private List<String> tasks = List.of();

    /** @param address of the database; the engine keeps its connections open, as everybody lets it */
    BareCycle(String address) {
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
        engine = configuration.buildProcessEngine();
        var model = Bpmn.createExecutableProcess("cycle")
                .startEvent()
                .userTask("accept")
                .userTask("report")
                .userTask("approve")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("cycle.bpmn", model)
                .deploy();
    }

    ProcessEngine engine() {
        return engine;
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
                        .startProcessInstanceByKey(
                                "cycle", UUID.randomUUID().toString(), Map.of("unit", "H05.09169", "days", 5)));
    }

    private void completeAll() {
        tasks.forEach(task -> engine.getTaskService().complete(task, Map.of("decision", "APPROVED")));
    }

    @Override
    public void between() {
        tasks = engine.getTaskService().createTaskQuery().orderByTaskCreateTime().desc().listPage(0, cycles).stream()
                .map(task -> task.getId())
                .toList();
    }
}
