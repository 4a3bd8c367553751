package vn.lienthong.workflows.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import vn.lienthong.calendar.Rehearsal;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Errand;
import vn.lienthong.casefile.Processes;
import vn.lienthong.processmodel.CarryingModels;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.rule.Rule;
import vn.lienthong.workflows.gate.ModelGate;
import vn.lienthong.workflows.step.StepCatalogue;
import vn.lienthong.workflows.step.Steps;
import vn.lienthong.worklist.OpenedStep;

/**
 * The engine with the settings of the server on a real PostgreSQL database, reached through the port that the
 * application uses. Nothing runs by itself: a test moves the clock and asks for the jobs.
 */
public class EngineExtension implements BeforeEachCallback, AfterEachCallback {

    private static final String OWN = "/vn/lienthong/workflows/matter/";

    private final StepCatalogue steps;
    private final boolean gated;
    private final RecordedWorkList workList = new RecordedWorkList();
    private final EngineProcesses processes = new EngineProcesses();
    private TestEngine lent;
    private ProcessEngine engine;

    private EngineExtension(boolean gated, Steps... steps) {
        this.steps = new StepCatalogue(Arrays.asList(steps));
        this.gated = gated;
    }

    /** The engine as it is in the server, with these steps. */
    public static EngineExtension with(Steps... steps) {
        return new EngineExtension(true, steps);
    }

    /** The engine as it would meet a model that got past the gate. */
    static EngineExtension withoutGate(Steps... steps) {
        return new EngineExtension(false, steps);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        lent = engines(context).getOrComputeIfAbsent(gated, TestEngine::new, TestEngine.class);
        engine = lent.lend(steps, workList);
        processes.engine = new EngineOnHand();
        processes.caseFiles = new AnyCaseFile();
        processes.diagrams = new Diagrams();
        processes.models = new NoVariants();
    }

    private static ExtensionContext.Store engines(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(EngineExtension.class));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ClockUtil.reset();
        lent.clear();
    }

    public Processes processes() {
        return processes;
    }

    /** Starts the shipped model for a new case file and answers the case file's id. */
    public UUID start(String model) {
        Model.shipped().stream().filter(shipped -> shipped.key().equals(model)).forEach(this::deploy);
        var caseFile = UUID.randomUUID();
        processes.start(model, caseFile);
        return caseFile;
    }

    /** What was filled in at the forms of every matter. */
    public void factsAre(Map<String, Object> filledIn) {
        lent.facts(filledIn);
    }

    /** Starts another shipped model for the same case file. */
    public void startBeside(String model, UUID caseFile) {
        Model.shipped().stream().filter(shipped -> shipped.key().equals(model)).forEach(this::deploy);
        processes.startBeside(model, caseFile);
    }

    /** Starts one more of its kind beside the case file. */
    public void startBeside(String model, UUID caseFile, Errand errand) {
        Model.shipped().stream().filter(shipped -> shipped.key().equals(model)).forEach(this::deploy);
        processes.startBeside(model, caseFile, errand);
    }

    /** Starts what a former version of the program shipped, before the present one is there; answers the case file's id. */
    UUID startFormer(String model) {
        var text = file("/vn/lienthong/workflows/%s/former-%s.bpmn".formatted(model, model));
        deploy(new Model(model, text.getBytes(UTF_8)));
        var caseFile = UUID.randomUUID();
        processes.start(model, caseFile);
        return caseFile;
    }

    /** The present version of a shipped model comes, and the case file goes on at a step of it. */
    void goOnAt(String model, UUID caseFile, String step) {
        Model.shipped().stream().filter(shipped -> shipped.key().equals(model)).forEach(this::deploy);
        processes.startAt(model, caseFile, step);
    }

    /** A model of the tests' own, with its forms from files beside it. */
    public void deploy(String model, Map<String, String> forms) {
        var parts = engine.getRepositoryService()
                .createDeployment()
                .addString(model + ".bpmn", file(OWN + model + ".bpmn"));
        forms.forEach((key, file) -> parts.addString(GatedDeployments.formFile(key), file(OWN + file)));
        parts.deploy();
    }

    private static String file(String name) {
        try (var file = EngineExtension.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the models say of their steps. */
    public DrawnSteps drawn() {
        return drawn(new Rehearsal());
    }

    /** The same where something may be tried out. */
    EngineSteps drawn(Rehearsal rehearsal) {
        var drawn = new EngineSteps();
        drawn.engine = new EngineOnHand();
        drawn.rehearsal = rehearsal;
        drawn.reads = toldTo(drawn::keep);
        return drawn;
    }

    /** Stands for the container's events where there is no transaction: the one who listens hears them at once. */
    @SuppressWarnings("unchecked")
    static <T> Event<T> toldTo(Consumer<T> listener) {
        return (Event<T>) Proxy.newProxyInstance(
                EngineExtension.class.getClassLoader(), new Class<?>[] {Event.class}, (events, method, told) -> {
                    listener.accept((T) told[0]);
                    return null;
                });
    }

    void deploy(Model model) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(model.fileName(), model.text())
                .deploy();
    }

    /** The steps that wait for somebody now. */
    public List<String> waiting() {
        return workList.open().stream().map(OpenedStep::step).toList();
    }

    /** What the work list was told about the steps that wait. */
    public List<OpenedStep> waitingSteps() {
        return workList.open();
    }

    /** Somebody decides at one of several steps that wait. */
    public void decideAt(OpenedStep step, String decision) {
        workList.done(step);
        processes.proceed(step.stepRef(), decision);
    }

    /** What the work list was told about the only step that waits. */
    public OpenedStep waitingStep() {
        if (workList.open().size() != 1) {
            throw new AssertionError("not one step waits but " + waiting());
        }
        return workList.open().get(0);
    }

    /** The steps that were taken off the work list without a decision. */
    public List<String> withdrawn() {
        return workList.withdrawn();
    }

    /** The models whose processes have come to their ends by themselves. */
    public List<String> ended() {
        return workList.ended();
    }

    /** Somebody decides at the only step that waits. */
    public void decide(String decision) {
        decideAt(waitingStep(), decision);
    }

    void workListRefuses(Rule rule) {
        workList.refuse(rule);
    }

    public void clockShows(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    /** Runs what is due, and what becomes due by that; answers how many jobs that were. */
    public int runDueJobs() {
        var jobs = dueJobs();
        jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return jobs.isEmpty() ? 0 : jobs.size() + runDueJobs();
    }

    private List<Job> dueJobs() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .active()
                .list();
    }

    /** Whether timers or other jobs are left, due or not. */
    public boolean hasJobs() {
        return engine.getManagementService().createJobQuery().count() > 0;
    }

    public boolean isRunning(UUID caseFile) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseFile.toString())
                        .count()
                > 0;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The engine as the application's own classes have it. */
    Engine present() {
        return new EngineOnHand();
    }

    ModelGate gate() {
        return new ModelGate(steps);
    }

    DataSource dataSource() {
        return lent.dataSource();
    }

    private class EngineOnHand extends Engine {

        @Override
        public ProcessEngine running() {
            return engine;
        }
    }

    /** No unit has one. */
    private static class NoVariants extends CarryingModels {

        @Override
        public String of(String key, Supplier<CaseFile> file) {
            return key;
        }

        @Override
        public boolean isBegunAs(String key, String running) {
            return running.equals(key);
        }
    }

    private static class AnyCaseFile extends CaseFiles {

        @Override
        public CaseFile get(UUID id) {
            return new CaseFile() {};
        }
    }
}
