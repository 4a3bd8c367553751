package vn.lienthong.reorganization;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/**
 * Carries a reorganisation out, once. First, in one transaction, the units and their posts change; then their open work
 * moves in batches, each a transaction of its own: what a crash interrupts goes on with what has not moved yet.
 */
@Stateless
public class CarryingOut {

    /** How many case files one transaction moves. */
    static final int BATCH = 20;

    @Inject
    Reorganizations reorganizations;

    @Inject
    ProposingMoves proposing;

    @Inject
    ChangingUnits changing;

    @Inject
    MovingCaseFile moving;

    @Inject
    OpenMatters matters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * By hand, on the effective date or later.
     *
     * @param seen the version of the plan that the person looked at
     * @throws BusinessRuleViolation {@link ReorganizationRule}: {@code NOT_YET}, {@code PROBLEMS_LEFT}, {@code
     *     CHANGED_MEANWHILE}; {@code ALREADY_BEGUN} for the second of two
     * @throws NotFound when there is none, or the person is no system administrator
     */
    public void begin(UUID id, long seen, Actor by) {
        AdministratorsOnly.require(by);
        var plan = reorganizations.hold(id);
        plan.requireVersion(seen);
        begin(plan, by);
    }

    /** By itself, when the day has come; not yet while somebody is at work on the plan. */
    @TransactionAttribute(REQUIRES_NEW)
    public void beginOnItsDay(UUID id) {
        var plan = reorganizations.hold(id);
        if (!clock.instant().isBefore(plan.byItselfAt(clock.getZone()))) {
            begin(plan, Actor.system());
        }
    }

    private void begin(Reorganization plan, Actor by) {
        var moves = proposing.of(plan);
        var problems = proposing.problems(plan, moves);
        var decided = moves.stream()
                .filter(move -> move.choice().isPresent())
                .collect(toMap(move -> move.post().id(), move -> move.choice().orElseThrow()));
        plan.begin(decided, LocalDate.now(clock), by.name(), clock.instant());
        if (!problems.isEmpty()) {
            throw new BusinessRuleViolation(ReorganizationRule.PROBLEMS_LEFT, problems.size());
        }
        changing.change(plan, moves);
        plan.expect(matters.count(plan.id()));
        audit.record(by, "REORGANIZATION_BEGUN", null, told(plan));
    }

    /** Those whose day has come and those that were begun. */
    public List<UUID> due() {
        return reorganizations.due(LocalDate.now(clock));
    }

    public List<UUID> running() {
        return reorganizations.running();
    }

    /** @return whether something may be left to move */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean nextBatch(UUID id) {
        var plan = reorganizations.hold(id);
        if (plan.state() != ReorganizationState.RUNNING) {
            return false;
        }
        var files = matters.next(id, BATCH);
        moving.hold(files);
        files.forEach(file -> {
            moving.move(file, plan);
            matters.noteMoved(id, file, clock.instant());
        });
        if (files.isEmpty()) {
            plan.finish(clock.instant());
            audit.record(Actor.system(), "REORGANIZATION_DONE", null, told(plan));
        }
        return !files.isEmpty();
    }

    private static String told(Reorganization plan) {
        return "%s, %s, %s".formatted(plan.name(), plan.legalBasis(), plan.effectiveOn());
    }
}
