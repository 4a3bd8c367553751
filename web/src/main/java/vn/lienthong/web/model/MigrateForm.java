package vn.lienthong.web.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.running.Migrate;
import vn.lienthong.processmodel.running.MigrationPreview;
import vn.lienthong.processmodel.running.MovingRunningWork;
import vn.lienthong.processmodel.running.RunningWork;
import vn.lienthong.processmodel.running.StepLoad;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.web.casefile.Outcome;

/** Which step takes the place of which when running work moves to another version. */
@Named
@RequestScoped
public class MigrateForm extends PageOfModel {

    private static final Pattern NUMBERS = Pattern.compile("HS-[0-9]{4}-[0-9]{6,}");

    @Inject
    ViewingModels models;

    @Inject
    ViewingRunningWork running;

    @Inject
    MovingRunningWork moving;

    @Inject
    Outcome outcome;

    @Inject
    PerformerWords words;

    private int from;
    private int to;
    private String reason = "";
    private String only = "";
    private Map<String, String> proposal;
    private MigrationPreview preview;
    private List<RunningWork.Stop> stops;
    private List<RunningWork.Stop> targets;
    private List<StepLoad> loads;

    @Override
    @PostConstruct
    void readAddress() {
        super.readAddress();
        from = Address.number(request, "from");
        to = Address.number(request, "to");
    }

    public void open() {
        to = to == 0 ? models.numberInForce(getKey(), current.actor()).orElse(0) : to;
        proposal = running.proposal(getKey(), from, to, current.actor());
    }

    public String begin() {
        var id = moving.begin(new Migrate(getKey(), from, to, mapping(), chosen()), reason, current.actor());
        return outcome.shownOn("process-migration", id, "migration.begun");
    }

    /** Says what the mapping would do, and begins nothing. */
    public void look() {
        preview = moving.preview(new Migrate(getKey(), from, to, mapping(), chosen()), current.actor());
    }

    public MigrationPreview getPreview() {
        return preview;
    }

    /** What stands against the mapping. */
    public List<String> getObstacles() {
        var missing =
                preview.missing().stream().map(step -> texts.say("RunningRule.STEP_NOT_NAMED", name(step, getStops())));
        var faults = preview.faults().entrySet().stream()
                .map(fault -> texts.say(
                        "RunningRule.DOES_NOT_FIT",
                        name(fault.getValue(), getTargets()),
                        name(fault.getKey(), getStops())));
        return Stream.concat(missing, faults).toList();
    }

    /** Whose work goes to whom. */
    public List<String> getPassed() {
        var performers =
                getTargets().stream().collect(Collectors.toMap(RunningWork.Stop::id, RunningWork.Stop::performer));
        return preview.passed().stream()
                .map(step -> texts.say(
                        "migration.passed",
                        name(step, getStops()),
                        words.who(performers.get(preview.mapping().get(step)))))
                .toList();
    }

    private static String name(String step, List<RunningWork.Stop> among) {
        return among.stream()
                .filter(stop -> stop.id().equals(step))
                .map(RunningWork.Stop::name)
                .findFirst()
                .orElse(step);
    }

    private Map<String, String> mapping() {
        var mapping = new HashMap<String, String>();
        running.stops(getKey(), from, current.actor())
                .forEach(stop -> Optional.ofNullable(request.getParameter("into-" + stop.id()))
                        .filter(into -> !into.isEmpty())
                        .ifPresent(into -> mapping.put(stop.id(), into)));
        return mapping;
    }

    /** The case files whose numbers were typed; none for all. A number that does not run by the version refuses the whole. */
    private Set<UUID> chosen() {
        var numbers = NUMBERS.matcher(only).results().map(each -> each.group()).collect(Collectors.toSet());
        return numbers.isEmpty() ? Set.of() : running.numbered(getKey(), from, numbers, current.actor());
    }

    private void opened() {
        if (proposal == null) {
            open();
        }
    }

    public String getName() {
        return models.name(getKey(), current.actor());
    }

    public int getCount() {
        return running.count(getKey(), from, current.actor());
    }

    public List<RunningWork.Stop> getStops() {
        if (stops == null) {
            stops = running.stops(getKey(), from, current.actor());
        }
        return stops;
    }

    public List<RunningWork.Stop> getTargets() {
        opened();
        if (targets == null) {
            targets = running.stops(getKey(), to, current.actor());
        }
        return targets;
    }

    /** How much waits at the step now. */
    public long waiting(String step) {
        if (loads == null) {
            loads = running.loads(getKey(), current.actor());
        }
        return loads.stream()
                .filter(load -> load.version() == from && load.step().equals(step))
                .mapToLong(StepLoad::waiting)
                .sum();
    }

    public boolean proposes(String step, String into) {
        opened();
        return into.equals(Optional.ofNullable(request.getParameter("into-" + step))
                .orElseGet(() -> proposal.getOrDefault(step, "")));
    }

    public List<Integer> getVersions() {
        return running.versions(getKey(), current.actor()).keySet().stream()
                .filter(number -> number != from)
                .toList();
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = said(reason);
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = said(only);
    }
}
