package vn.lienthong.tryout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.DecidingMatterStep;
import vn.lienthong.matter.MatterDecision;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.processmodel.TriedVersion;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.WaitingPost;

/** Walks a trial from its beginning; the caller sees to it that nothing of it stays. */
@Dependent
class TrialWalk {

    @Inject
    TriedVersion versions;

    @Inject
    BeginningMatter beginning;

    @Inject
    DecidingMatterStep deciding;

    @Inject
    Traces traces;

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    TrialTime time;

    @Inject
    TrialView view;

    @Inject
    Clock clock;

    TrialCourse of(Trial trial, Actor by) {
        if (trial.moves().size() > Trial.MOST_MOVES) {
            throw new BusinessRuleViolation(TryoutRule.TOO_MANY_MOVES, Trial.MOST_MOVES);
        }
        versions.putInForce(trial.model(), by);
        var matter = begin(trial);
        time.pass(0, matter);
        trial.moves().forEach(move -> make(move, matter));
        return view.of(matter);
    }

    Optional<String> startForm(String model, UUID officialId, Actor by) {
        versions.putInForce(model, by);
        return beginning.form(model, Optional.empty(), beginner(officialId)).schema();
    }

    private UUID begin(Trial trial) {
        var command = new BeginMatter(trial.model(), Optional.empty(), trial.title(), trial.dueOn(), trial.data());
        return beginning.begin(command, List.of(), beginner(trial.officialId()));
    }

    private Actor beginner(UUID officialId) {
        var official = officials.get(officialId);
        return acting(official)
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.BEGINNER_WITHOUT_POST, official.fullName()));
    }

    private void make(TrialMove move, UUID matter) {
        time.pass(move.days(), matter);
        move.decision().ifPresent(decision -> {
            decide(decision, matter);
            time.pass(0, matter);
        });
    }

    private void decide(TrialDecision decision, UUID matter) {
        var waiting = traces.waiting(matter).stream()
                .filter(item ->
                        item.step().equals(decision.step()) && item.postId().equals(decision.postId()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_WAITING, decision.step()));
        deciding.decide(
                waiting.id(),
                new MatterDecision(decision.word(), decision.data(), decision.reason()),
                List.of(),
                holder(waiting));
    }

    private Actor holder(WaitingPost waiting) {
        return officials
                .holderOf(waiting.postId(), today())
                .flatMap(this::acting)
                .orElseThrow(() ->
                        new BusinessRuleViolation(TryoutRule.NOBODY_THERE, waiting.postTitle(), waiting.unitName()));
    }

    private Optional<Actor> acting(Official official) {
        return actors.of(official, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
