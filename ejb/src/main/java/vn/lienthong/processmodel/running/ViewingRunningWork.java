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

    public List<RunningRow> rows(
            String model, Optional<Integer> version, Optional<String> step, int first, int size, Actor by) {
        models.numberInForce(model, by);
        return queries.rows(model, version, step, first, size);
    }

    /** The versions by which something runs, with how many case files. */
    public Map<Integer, Integer> versions(String model, Actor by) {
        var numbers = models.view(model, by).versions().stream()
                .filter(version -> version.number() != null)
                .map(VersionRow::number)
                .toList();
        var running = new LinkedHashMap<Integer, Integer>();
        numbers.forEach(
                number -> running.put(number, queries.caseFiles(model, number).size()));
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
        return queries.caseFiles(model, version).size();
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

    public List<FailedStep> failed(String model, Actor by) {
        models.numberInForce(model, by);
        return running.failed(model);
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

    public List<MigratedRow> results(UUID id, int first, int size, Actor by) {
        migration(id, by);
        return migrations.rows(id, first, size);
    }
}
