package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.running.FailedRow;
import vn.lienthong.processmodel.running.MigrationView;
import vn.lienthong.processmodel.running.RunningFilter;
import vn.lienthong.processmodel.running.RunningRow;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.processmodel.running.StepLoad;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.frame.Pages;

/** What runs by a model: how much stands where for how long, what failed, what was moved. */
@Named
@RequestScoped
public class RunningPage extends PageOfModel {

    private static final int SIZE = 20;
    private static final int MOST_FAILED = 50;

    @Inject
    FailureWords failures;

    @Inject
    ViewingModels models;

    @Inject
    ViewingRunningWork running;

    private int version;
    private String step = "";
    private String number = "";
    private int page;
    private String name;
    private String xml;
    private Map<Integer, Integer> versions;
    private List<StepLoad> loads;
    private Pages pages;
    private List<RunningRow> rows;
    private long failed;
    private List<FailedRow> failedRows;
    private List<MigrationView> migrations;

    @Override
    @PostConstruct
    void readAddress() {
        super.readAddress();
        version = Address.number(request, "version");
        page = Address.number(request, "page");
        setStep(request.getParameter("step"));
        setNumber(request.getParameter("number"));
    }

    /** @throws NotFound when there is no such model in force, or the person has nothing to do with models */
    public void open() {
        var by = current.actor();
        name = models.name(getKey(), by);
        versions = running.versions(getKey(), by);
        version = versions.containsKey(version) ? version : used();
        xml = models.content(getKey(), version, by).xml();
        loads = running.loads(getKey(), by);
        failed = running.failures(getKey(), by);
        failedRows = failed == 0 ? List.of() : running.failed(getKey(), 0, MOST_FAILED, by);
        migrations = running.migrations(getKey(), by);
        openRows();
    }

    /** A form that is sent from among the rows asks for them before the page is opened. */
    private RunningPage opened() {
        if (rows == null) {
            open();
        }
        return this;
    }

    /** The newest by which something runs, and where nothing does the newest. */
    private int used() {
        return versions.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> versions.keySet().stream().findFirst())
                .orElseThrow(() -> new NotFound(RunningWork.class, getKey()));
    }

    private void openRows() {
        var filter = new RunningFilter(Optional.of(version), Optional.of(step), Optional.of(number));
        var total = running.count(getKey(), filter, current.actor());
        var query = Map.of("key", getKey(), "version", String.valueOf(version), "step", step, "number", number);
        pages = new Pages("/process-running.xhtml", query, page, SIZE, total).withinTotal();
        rows = running.rows(getKey(), filter, pages.first(), SIZE, current.actor());
    }

    public String getName() {
        return opened().name;
    }

    public boolean isMayMove() {
        return models.draws(current.actor());
    }

    public Map<Integer, Integer> getVersions() {
        return opened().versions;
    }

    public List<StepLoad> getLoads() {
        return opened().loads;
    }

    public List<RunningRow> getRows() {
        return opened().rows;
    }

    public Pages getPages() {
        return opened().pages;
    }

    /** The first of what failed. */
    public List<FailedRow> getFailed() {
        return opened().failedRows;
    }

    public long getFailures() {
        return opened().failed;
    }

    /** The cause of a failure in plain words. */
    public String cause(FailedRow failed) {
        return failures.of(failed.refusal(), texts);
    }

    public List<MigrationView> getMigrations() {
        return opened().migrations;
    }

    public String getXml() {
        return opened().xml;
    }

    /** How hot each step of the version is, from 1 to 4, and what its badge says. */
    public String getHeat() {
        var here = getLoads().stream().filter(load -> load.version() == version).toList();
        var most = here.stream().mapToLong(StepLoad::waiting).max().orElse(1);
        var heat = Json.createObjectBuilder();
        here.forEach(load -> heat.add(
                load.step(),
                Json.createObjectBuilder()
                        .add("degree", Math.max(1, Math.round(4.0 * load.waiting() / most)))
                        .add("words", texts.say("running.badge", load.waiting(), days(load)))));
        return heat.build().toString();
    }

    public String days(StepLoad load) {
        return texts.number(Math.round(load.meanDays() * 10) / 10.0);
    }

    public int getVersion() {
        return opened().version;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = said(step);
    }

    /** Of the case file that is looked for. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = said(number).strip();
    }

    /** Whether only a part of what waits is shown. */
    public boolean isNarrowed() {
        return !step.isEmpty() || !number.isEmpty();
    }
}
