package vn.lienthong.processmodel.running;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        var files = check(command);
        migrations.runningOf(command.model()).ifPresent(other -> {
            throw new BusinessRuleViolation(RunningRule.ALREADY_MOVING, other.startedBy(), other.startedAt());
        });
        var migration = new ModelMigration(command, why, by.name(), clock.instant());
        migrations.add(migration, files);
        audit.record(by, "MODEL_MIGRATION_BEGUN", null, told(migration, files.size()));
        return migration.id();
    }

    private Set<UUID> check(Migrate command) {
        if (command.from() == command.to()) {
            throw new BusinessRuleViolation(RunningRule.SAME_VERSION);
        }
        var files = chosen(command);
        queries.steps(command.model(), command.from(), files).stream()
                .filter(step -> !command.mapping().containsKey(step))
                .findFirst()
                .ifPresent(step -> {
                    throw new BusinessRuleViolation(RunningRule.STEP_NOT_NAMED, step);
                });
        running.faults(command.model(), command.from(), command.to(), command.mapping()).entrySet().stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new BusinessRuleViolation(RunningRule.DOES_NOT_FIT, fault.getValue(), fault.getKey());
                });
        return files;
    }

    private Set<UUID> chosen(Migrate command) {
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
            running.migrate(caseFile, migration.modelKey(), migration.from(), migration.to(), migration.mapping());
            workItems.follow(caseFile, migration.modelKey(), migration.from(), migration.to(), stops(migration));
            item.move(clock.instant());
            timeline.note(
                    caseFile,
                    TimelineEvent.MODEL_CHANGED,
                    "%s %d → %d: %s"
                            .formatted(migration.modelKey(), migration.from(), migration.to(), migration.reason()));
        });
    }

    private Map<String, FollowingVersion.Step> stops(ModelMigration migration) {
        var names = running.stops(migration.modelKey(), migration.to()).stream()
                .collect(toMap(RunningWork.Stop::id, RunningWork.Stop::name));
        return migration.mapping().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        step -> new FollowingVersion.Step(step.getValue(), names.getOrDefault(step.getValue(), ""))));
    }

    /** It stays where it is; the reason is kept. */
    @TransactionAttribute(REQUIRES_NEW)
    public void refuse(UUID id, UUID caseFile, String rule, String detail) {
        migrations.holdWaiting(id, caseFile).ifPresent(item -> item.refuse(rule, detail, clock.instant()));
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
