package vn.lienthong.reorganization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.delegation.TellingDelegate;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.organization.Delegations;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.PostHolding;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Successions;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/** The first step of a reorganisation: units arise, are renamed and end; their posts and divisions go to the successors. */
@Dependent
class ChangingUnits {

    @Inject
    Units units;

    @Inject
    Successions successions;

    @Inject
    Posts posts;

    @Inject
    Officials officials;

    @Inject
    Delegations delegations;

    @Inject
    TellingDelegate telling;

    @Inject
    WaitingWork waiting;

    @Inject
    Clock clock;

    void change(Reorganization plan, List<PostMove> moves) {
        units.allForChange();
        var parent = units.get(plan.predecessors().iterator().next()).parent().orElseThrow();
        plan.successors().forEach(each -> appear(each, parent, plan));
        if (plan.ends()) {
            moves.stream().filter(PostMove::stays).forEach(this::move);
            moves.stream().filter(PostMove::ends).forEach(move -> end(move, plan));
            plan.successors().forEach(this::requireHead);
            plan.predecessors().stream().map(units::get).forEach(unit -> end(unit, plan));
        }
        units.settle();
    }

    private void appear(Successor successor, Unit parent, Reorganization plan) {
        if (successor.arises()) {
            var tier = units.get(plan.predecessors().iterator().next()).tier();
            var unit = new Unit(
                    successor.code(),
                    successor.kind(),
                    tier,
                    successor.name(),
                    Optional.of(parent),
                    plan.effectiveOn());
            units.found(unit.plannedAs(successor.unitId(), successor.adminCode()));
        } else {
            var unit = units.get(successor.unitId());
            unit.rename(successor.name(), plan.effectiveOn());
            recode(unit, successor.adminCode(), plan);
        }
    }

    private void recode(Unit unit, String adminCode, Reorganization plan) {
        if (!unit.adminCode().isEmpty() && !unit.adminCode().equals(adminCode)) {
            waiting.rememberCode(unit.id(), unit.adminCode(), plan.effectiveOn().minusDays(1));
        }
        unit.recode(adminCode);
    }

    private void move(PostMove move) {
        move.post().moveTo(units.get(move.choice().orElseThrow().unitId()));
    }

    /** Its work goes to another post, and nobody holds it any more. */
    private void end(PostMove move, Reorganization plan) {
        var lastDay = plan.effectiveOn().minusDays(1);
        var post = move.post();
        officials.holdingsOn(post.id()).stream().filter(PostHolding::isOpen).forEach(held -> held.endOn(lastDay));
        delegations.touching(List.of(post.id())).forEach(each -> end(each, plan));
        post.close(plan.effectiveOn());
        waiting.handOver(post.id(), move.choice().flatMap(Choice::into).orElseThrow());
    }

    private void end(Delegation delegation, Reorganization plan) {
        if (delegation.revoke(plan.legalBasis(), plan.name(), clock.instant(), LocalDate.now(clock))) {
            telling.ended(delegation, Actor.system());
        }
    }

    /** Work can only be given to a unit that has a head; whoever will be that is named later. */
    private void requireHead(Successor successor) {
        if (successor.arises()
                && posts.ofKind(successor.unitId(), PostKind.HEAD).isEmpty()) {
            var unit = units.get(successor.unitId());
            posts.add(
                    new Post(posts.freeCode(unit.code() + ".HEAD"), unit, PostKind.HEAD, "Thủ trưởng đơn vị", "Head"));
        }
    }

    private void end(Unit unit, Reorganization plan) {
        for (var below : units.below(unit.id())) {
            if (below.validTo().isEmpty()) {
                var heir = plan.choice(below.id()).map(Choice::unitId).orElse(plan.defaultSuccessorId());
                below.subordinate(units.get(heir));
            }
        }
        var lastDay = plan.effectiveOn().minusDays(1);
        unit.end(lastDay);
        for (var successor : plan.successors()) {
            successions.succeed(unit, units.get(successor.unitId()), plan.effectiveOn());
            waiting.inheritCodes(unit.id(), successor.unitId(), lastDay);
        }
        var heir = units.get(plan.defaultSuccessorId());
        waiting.passFilters(unit.code(), unit.id(), heir.code(), heir.id());
    }
}
