package vn.lienthong.processmodel.running;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.FollowingVersion;

/**
 * Moves running work to another version of its model. A mapping that does not fit changes nothing; one that fits is carried out case
 * file by case file, each in a transaction of its own, so that a crash loses nothing and one that cannot move stays as it is.
 */
@Stateless
public class MovingRunningWork {

    @Inject
    ViewingModels models;

    @Inject
    Migrations migrations;

    @Inject
    RunningQueries queries;

    @Inject
    RunningWork running;

    @Inject
    FollowingVersion workItems;

    @Inject
    Timeline timeline;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Checks the mapping against both versions and against where the work stands, and begins.
     *
     * @throws BusinessRuleViolation {@link RunningRule}
     * @throws NotFound when there is no such version, or the person has nothing to do with models
     */
    public UUID begin(Migrate command, String reason, Actor by) {
        models.content(command.model(), command.from(), by);
        models.content(command.model(), command.to(), by);
        Movers.require(models, by);
        var why = Movers.reason(reason);
        migrations.oneAtATime(command.model());
        var files = check(command);
        migrations.runningOf(command.model()).ifPresent(other -> {
            throw new BusinessRuleViolation(RunningRule.ALREADY_MOVING, other.startedBy(), other.startedAt());
        });
        var migration = new ModelMigration(command, why, by.name(), clock.instant());
        migrations.add(migration, files);
        audit.record(by, "MODEL_MIGRATION_BEGUN", null, told(migration, files.size()));
        return migration.id();
    }

    /**
     * Says what would be moved where, and what stands against it; nothing is changed.
     *
     * @throws BusinessRuleViolation {@link RunningRule}: {@code NOT_YOURS_TO_MOVE}, {@code SAME_VERSION}, {@code NOTHING_RUNS}
     * @throws NotFound when there is no such version, or the person has nothing to do with models
     */
    public MigrationPreview preview(Migrate command, Actor by) {
        models.content(command.model(), command.from(), by);
        models.content(command.model(), command.to(), by);
        Movers.require(models, by);
        var files = chosen(command);
        var missing = missing(command);
        var passed = passed(command);
        return new MigrationPreview(files.size(), command.mapping(), missing, faults(command), passed);
    }

    private Set<UUID> check(Migrate command) {
        var files = chosen(command);
        var from = names(command.model(), command.from());
        var to = names(command.model(), command.to());
        missing(command).stream().findFirst().ifPresent(step -> {
            throw new BusinessRuleViolation(RunningRule.STEP_NOT_NAMED, from.getOrDefault(step, step));
        });
        faults(command).entrySet().stream().findFirst().ifPresent(fault -> {
            throw new BusinessRuleViolation(
                    RunningRule.DOES_NOT_FIT,
                    to.getOrDefault(fault.getValue(), fault.getValue()),
                    from.getOrDefault(fault.getKey(), fault.getKey()));
        });
        return files;
    }

    private Map<String, String> names(String model, int version) {
        return running.stops(model, version).stream().collect(toMap(RunningWork.Stop::id, RunningWork.Stop::name));
    }

    private Set<String> missing(Migrate command) {
        return standing(command)
                .filter(step -> !command.mapping().containsKey(step))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> standing(Migrate command) {
        return queries.steps(command.model(), command.from(), command.caseFiles()).stream();
    }

    private Map<String, String> faults(Migrate command) {
        return running.faults(command.model(), command.from(), command.to(), command.mapping());
    }

    private Set<String> passed(Migrate command) {
        var before = performers(command.model(), command.from());
        var after = performers(command.model(), command.to());
        return standing(command)
                .filter(step -> after.containsKey(command.mapping().getOrDefault(step, "")))
                .filter(step -> !Objects.equals(
                        before.get(step), after.get(command.mapping().get(step))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> performers(String model, int version) {
        return running.stops(model, version).stream().collect(toMap(RunningWork.Stop::id, RunningWork.Stop::performer));
    }

    private Set<UUID> chosen(Migrate command) {
        if (command.from() == command.to()) {
            throw new BusinessRuleViolation(RunningRule.SAME_VERSION);
        }
        var all = Set.copyOf(queries.caseFiles(command.model(), command.from()));
        var files = command.caseFiles().isEmpty() ? all : command.caseFiles();
        if (files.isEmpty() || !all.containsAll(files)) {
            throw new BusinessRuleViolation(RunningRule.NOTHING_RUNS);
        }
        return files;
    }

    public List<UUID> running() {
        return migrations.running();
    }

    /** The next ones that wait for their turn. */
    public List<UUID> waiting(UUID id, int most) {
        return migrations.waiting(id, most);
    }

    /** Moves one, wholly or not at all. */
    @TransactionAttribute(REQUIRES_NEW)
    public void move(UUID id, UUID caseFile) {
        migrations.holdWaiting(id, caseFile).ifPresent(item -> {
            var migration = migrations.get(id);
            workItems.hold(caseFile);
            carryOver(migration, caseFile);
            item.move(clock.instant());
            timeline.note(
                    caseFile,
                    TimelineEvent.MODEL_CHANGED,
                    "%s %d → %d: %s"
                            .formatted(migration.modelKey(), migration.from(), migration.to(), migration.reason()));
        });
    }

    private void carryOver(ModelMigration migration, UUID caseFile) {
        var model = migration.modelKey();
        running.migrate(caseFile, model, migration.from(), migration.to(), migration.mapping());
        workItems.follow(caseFile, model, migration.from(), migration.to(), steps(migration), migration.startedBy());
    }

    private Map<String, FollowingVersion.Step> steps(ModelMigration migration) {
        var stops = running.stops(migration.modelKey(), migration.to()).stream()
                .collect(toMap(RunningWork.Stop::id, stop -> stop));
        return migration.mapping().entrySet().stream()
                .filter(step -> stops.containsKey(step.getValue()))
                .collect(toMap(Map.Entry::getKey, step -> step(stops.get(step.getValue()))));
    }

    private static FollowingVersion.Step step(RunningWork.Stop stop) {
        return new FollowingVersion.Step(stop.id(), stop.name(), stop.performer());
    }

    /** It stays where it is; the reason is kept. */
    @TransactionAttribute(REQUIRES_NEW)
    public void refuse(UUID id, UUID caseFile, KeptRefusal why) {
        migrations.holdWaiting(id, caseFile).ifPresent(item -> item.refuse(why, clock.instant()));
    }

    @TransactionAttribute(REQUIRES_NEW)
    public void end(UUID id) {
        if (migrations.waiting(id, 1).isEmpty()) {
            var migration = migrations.get(id);
            migrations.ended(migration, clock.instant());
            audit.record(Actor.system(), "MODEL_MIGRATION_DONE", null, told(migration, 0));
        }
    }

    private static String told(ModelMigration migration, int files) {
        return "%s %d %d %s %s"
                .formatted(
                        migration.modelKey(),
                        migration.from(),
                        migration.to(),
                        migration.mapping(),
                        files == 0 ? "" : files);
    }
}
