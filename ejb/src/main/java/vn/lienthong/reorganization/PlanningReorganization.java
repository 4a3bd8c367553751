package vn.lienthong.reorganization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** An administrator draws up a reorganisation, chooses where things go, or withdraws it. Nothing of the units changes yet. */
@Stateless
public class PlanningReorganization {

    @Inject
    Reorganizations reorganizations;

    @Inject
    CheckedPlan checked;

    @Inject
    Units units;

    @Inject
    Posts posts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link ReorganizationRule}: what is missing or does not fit together, a unit that another
     *     open reorganisation concerns
     * @throws NotFound for whoever is no system administrator
     */
    public UUID plan(PlanReorganization plan, Actor by) {
        AdministratorsOnly.require(by);
        units.allForChange();
        checked.require(plan, LocalDate.now(clock));
        var successors = plan.successors().stream().map(this::successor).toList();
        var reorganization = new Reorganization(plan, CheckedPlan.ending(plan), successors, by.name(), clock.instant());
        reorganizations.add(reorganization);
        note("REORGANIZATION_PLANNED", reorganization, by);
        return reorganization.id();
    }

    private Successor successor(SuccessorDetails details) {
        return details.existing()
                .map(units::get)
                .map(unit -> Successor.existing(unit, details))
                .orElseGet(() -> Successor.arising(details));
    }

    /**
     * Where a case file or a division goes; the post moves with its work.
     *
     * @throws BusinessRuleViolation {@link ReorganizationRule#NO_SUCH_CHOICE}, {@link ReorganizationRule#ALREADY_BEGUN}
     */
    public void choose(UUID id, UUID subject, UUID successor, Actor by) {
        choose(id, subject, Choice.moves(successor), by);
    }

    /** The post ends and another of its kind takes its work over. */
    public void chooseInto(UUID id, UUID postId, UUID into, Actor by) {
        var plan = held(id, by);
        var taker = posts.get(into);
        if (posts.get(postId).kind() != taker.kind() || postId.equals(into)) {
            throw new BusinessRuleViolation(ReorganizationRule.NO_SUCH_CHOICE);
        }
        plan.choose(postId, new Choice(unitOf(taker, plan), into), clock.instant());
    }

    private static UUID unitOf(Post taker, Reorganization plan) {
        return plan.predecessors().contains(taker.unit().id())
                ? plan.choice(taker.id()).map(Choice::unitId).orElse(plan.defaultSuccessorId())
                : taker.unit().id();
    }

    private void choose(UUID id, UUID subject, Choice choice, Actor by) {
        held(id, by).choose(subject, choice, clock.instant());
    }

    /** @throws BusinessRuleViolation {@link ReorganizationRule#ALREADY_BEGUN}: what was done is not undone */
    public void withdraw(UUID id, Actor by) {
        var plan = held(id, by);
        plan.withdraw(by.name(), clock.instant());
        note("REORGANIZATION_WITHDRAWN", plan, by);
    }

    private Reorganization held(UUID id, Actor by) {
        AdministratorsOnly.require(by);
        return reorganizations.hold(id);
    }

    private void note(String action, Reorganization plan, Actor by) {
        audit.record(by, action, null, "%s, %s, %s".formatted(plan.name(), plan.legalBasis(), plan.effectiveOn()));
    }
}
