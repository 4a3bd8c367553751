package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.running.FailedRow;
import vn.lienthong.processmodel.running.MigrationView;
import vn.lienthong.processmodel.running.RunningRow;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.processmodel.running.StepLoad;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.frame.Pages;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.signon.CurrentActor;

/** What runs by a model: how much stands where for how long, what failed, what was moved. */
@Named
@RequestScoped
public class RunningPage {

    private static final int SIZE = 20;
    private static final int MOST_FAILED = 50;

    @Inject
    FailureWords failures;

    @Inject
    ViewingModels models;

    @Inject
    ViewingRunningWork running;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String key = "";
    private Integer version;
    private String step = "";
    private int page;
    private Map<Integer, Integer> versions;
    private List<StepLoad> loads;
    private List<RunningRow> rows;
    private List<FailedRow> failed;

    /** A form that is sent asks before Faces has set the parameters of the page. */
    @PostConstruct
    void readAddress() {
        setKey(request.getParameter("key"));
        setVersion(request.getParameter("version"));
        setStep(request.getParameter("step"));
        setPage(request.getParameter("page"));
    }

    /** @throws NotFound when there is no such model in force, or the person has nothing to do with models */
    public void open() {
        versions = running.versions(key, current.actor());
        loads = running.loads(key, current.actor());
        if (version == null || !versions.containsKey(version)) {
            version = versions.entrySet().stream()
                    .filter(each -> each.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> versions.keySet().stream().findFirst())
                    .orElseThrow(() -> new NotFound(RunningWork.class, key));
        }
    }

    private RunningPage opened() {
        if (versions == null) {
            open();
        }
        return this;
    }

    public String getName() {
        return models.name(key, current.actor());
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
        if (rows == null) {
            rows = running.rows(
                    key, Optional.of(opened().version), wanted(), getPages().first(), SIZE, current.actor());
        }
        return rows;
    }

    public Pages getPages() {
        var total = running.count(key, Optional.of(opened().version), wanted(), current.actor());
        var query = Map.of("key", key, "version", String.valueOf(version), "step", step);
        return new Pages("/process-running.xhtml", query, page, SIZE, total).withinTotal();
    }

    private Optional<String> wanted() {
        return Optional.of(step).filter(each -> !each.isEmpty());
    }

    /** The first of what failed. */
    public List<FailedRow> getFailed() {
        if (failed == null) {
            failed = running.failed(key, 0, MOST_FAILED, current.actor());
        }
        return failed;
    }

    public long getFailures() {
        return running.failures(key, current.actor());
    }

    /** The cause of a failure in plain words. */
    public String cause(FailedRow failed) {
        return failures.of(failed.refusal(), texts);
    }

    public List<MigrationView> getMigrations() {
        return running.migrations(key, current.actor());
    }

    public String getXml() {
        return models.content(key, opened().version, current.actor()).xml();
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

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key == null ? "" : key;
    }

    public String getVersion() {
        return String.valueOf(opened().version);
    }

    public void setVersion(String given) {
        version = given != null && given.matches("[0-9]{1,6}") ? Integer.valueOf(given) : null;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }

    public String getPage() {
        return String.valueOf(page);
    }

    public void setPage(String given) {
        page = given != null && given.matches("[0-9]{1,4}") ? Integer.parseInt(given) : 0;
    }
}
