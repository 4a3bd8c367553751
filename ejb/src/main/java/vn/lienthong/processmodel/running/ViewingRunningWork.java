package vn.lienthong.processmodel.running;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.VersionRow;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** What runs by a model: where it stands, how long, what failed, and what became of moves. For those who draw and approve. */
@Stateless
public class ViewingRunningWork {

    @Inject
    ViewingModels models;

    @Inject
    RunningQueries queries;

    @Inject
    RunningWork running;

    @Inject
    Migrations migrations;

    @Inject
    Clock clock;

    public List<StepLoad> loads(String model, Actor by) {
        models.numberInForce(model, by);
        return queries.loads(model, clock.instant(), LocalDate.now(clock));
    }

    public List<RunningRow> rows(String model, RunningFilter filter, int first, int size, Actor by) {
        models.numberInForce(model, by);
        return queries.rows(model, filter, first, size);
    }

    public long count(String model, RunningFilter filter, Actor by) {
        models.numberInForce(model, by);
        return queries.countRows(model, filter);
    }

    /**
     * A step, whether it still waits or not.
     *
     * @throws NotFound when there is none of the model, or the person has nothing to do with models
     */
    public RunningRow row(String model, UUID workItem, Actor by) {
        models.numberInForce(model, by);
        return queries.row(model, workItem).orElseThrow(() -> new NotFound(RunningWork.class, workItem));
    }

    /** The versions by which something runs, with how many case files. */
    public Map<Integer, Integer> versions(String model, Actor by) {
        var numbers = models.versions(model, by).stream()
                .filter(version -> version.number() != null)
                .map(VersionRow::number)
                .toList();
        var running = new LinkedHashMap<Integer, Integer>();
        numbers.forEach(number -> running.put(number, queries.count(model, number)));
        return running;
    }

    /**
     * The case files of those numbers that run by the version.
     *
     * @throws BusinessRuleViolation {@link RunningRule#NOTHING_RUNS} when one of them does not
     */
    public Set<UUID> numbered(String model, int version, Set<String> numbers, Actor by) {
        models.numberInForce(model, by);
        var found = Set.copyOf(queries.numbered(model, version, numbers));
        if (found.size() != numbers.size()) {
            throw new BusinessRuleViolation(RunningRule.NOTHING_RUNS);
        }
        return found;
    }

    /** How many case files run by the version. */
    public int count(String model, int version, Actor by) {
        models.numberInForce(model, by);
        return queries.count(model, version);
    }

    public List<RunningWork.Stop> stops(String model, int version, Actor by) {
        models.content(model, version, by);
        return running.stops(model, version);
    }

    public Map<String, String> proposal(String model, int from, int to, Actor by) {
        models.content(model, from, by);
        models.content(model, to, by);
        return running.proposal(model, from, to);
    }

    /** What failed and is tried no more, the oldest first. */
    public List<FailedRow> failed(String model, int first, int size, Actor by) {
        models.numberInForce(model, by);
        var failed = running.failed(model, first, size);
        var numbers =
                queries.numbers(failed.stream().map(FailedStep::caseFileId).collect(Collectors.toSet()));
        return failed.stream()
                .map(step -> FailedRow.of(step, numbers.getOrDefault(step.caseFileId(), "")))
                .toList();
    }

    public long failures(String model, Actor by) {
        models.numberInForce(model, by);
        return running.failures(model);
    }

    public List<MigrationView> migrations(String model, Actor by) {
        models.numberInForce(model, by);
        return migrations.of(model);
    }

    /** @throws NotFound when there is none, or the person has nothing to do with models */
    public MigrationView migration(UUID id, Actor by) {
        var view = migrations.view(id).orElseThrow(() -> new NotFound(ModelMigration.class, id));
        models.numberInForce(view.model(), by);
        return view;
    }

    /** What became of each case file, those that stayed first. */
    public List<MigratedRow> results(UUID id, Optional<ItemState> state, int first, int size, Actor by) {
        migration(id, by);
        return migrations.rows(id, state, first, size);
    }
}
