package vn.lienthong.tryout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.DecidingMatterStep;
import vn.lienthong.matter.MatterDecision;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.processmodel.TriedVersion;
import vn.lienthong.processmodel.TriedVersion.TriedModel;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.played.BegunCase;
import vn.lienthong.tryout.played.Filled;
import vn.lienthong.tryout.played.Holders;
import vn.lienthong.tryout.played.MadeUp;
import vn.lienthong.tryout.played.PlayedCases;
import vn.lienthong.tryout.played.PlayedHappenings;
import vn.lienthong.tryout.played.Playing;
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
    ViewingMatters viewing;

    @Inject
    PlayedCases cases;

    @Inject
    Playing playing;

    @Inject
    PlayedHappenings happenings;

    @Inject
    Traces traces;

    @Inject
    Units units;

    @Inject
    TrialFiles files;

    @Inject
    Holders holders;

    @Inject
    TrialTime time;

    @Inject
    TrialView view;

    TrialCourse of(Trial trial, Actor by) {
        if (trial.moves().size() > Trial.MOST_MOVES) {
            throw new BusinessRuleViolation(TryoutRule.TOO_MANY_MOVES, Trial.MOST_MOVES);
        }
        var tried = versions.putInForce(trial.model(), by);
        var begun = begin(trial, tried, holders.beginner(trial.officialId()));
        time.pass(0, begun);
        requireFollowed(trial.model(), tried, begun);
        trial.moves().forEach(move -> make(move, begun));
        return view.of(begun);
    }

    /** Whoever begins it, it is the unit's variant that is tried, and no other unit's work follows that. */
    private void requireFollowed(String model, TriedModel tried, BegunCase begun) {
        var waiting = traces.waiting(begun.caseFile());
        if (tried.unitId().isPresent()
                && !waiting.isEmpty()
                && waiting.stream().noneMatch(item -> item.model().equals(model))) {
            throw notOf(tried.unitId().get(), tried);
        }
    }

    /** Where nobody of the unit could begin it at all, that is said instead. */
    private BusinessRuleViolation notOf(UUID unit, TriedModel tried) {
        var name = units.get(unit).bothNames();
        return tried.begunAs()
                .flatMap(cases::ownBeginners)
                .filter(kind -> holders.lacks(unit, kind))
                .map(kind -> new BusinessRuleViolation(TryoutRule.NOBODY_BEGINS, kind, name))
                .orElseGet(() -> new BusinessRuleViolation(TryoutRule.NOT_OF_THE_UNIT, name));
    }

    private BegunCase begin(Trial trial, TriedModel tried, Actor beginner) {
        if (tried.begunAs().isPresent()) {
            var filled = Filled.of(trial.data(), "");
            var madeUp = new MadeUp(trial.title(), trial.dueOn(), filled, tried.unitId());
            return cases.begin(tried.begunAs().get(), madeUp, beginner);
        }
        tried.unitId().filter(unit -> isElsewhere(beginner, unit)).ifPresent(unit -> {
            throw notOf(unit, tried);
        });
        var command = new BeginMatter(trial.model(), Optional.empty(), trial.title(), trial.dueOn(), trial.data());
        var form = beginning.form(trial.model(), Optional.empty(), beginner).schema();
        var attached = MadeUpUploads.of(form, trial.data());
        return BegunCase.alone(beginning.begin(command, attached, beginner));
    }

    private boolean isElsewhere(Actor beginner, UUID unit) {
        return beginner.seats().stream().noneMatch(seat -> units.isWithin(seat.agencyId(), unit));
    }

    private void make(TrialMove move, BegunCase begun) {
        time.pass(move.days(), begun);
        move.decision().ifPresent(decision -> decide(decision, begun));
        move.happening().ifPresent(happening -> happen(happening, begun));
        time.pass(0, begun);
    }

    private void happen(TrialHappening happening, BegunCase begun) {
        var file = file(happening.file(), begun);
        happenings.take(happening.what(), file.id(), new Filled(FormData.NONE, happening.reason()));
    }

    private void decide(TrialDecision decision, BegunCase begun) {
        var file = file(decision.file(), begun);
        var waiting = waiting(decision, file.id());
        if (file.matter()) {
            var holder = holders.of(waiting);
            var form = viewing.step(waiting.id(), holder).schema();
            deciding.decide(
                    waiting.id(),
                    new MatterDecision(decision.word(), decision.data(), decision.reason()),
                    MadeUpUploads.of(form, decision.data()),
                    holder);
        } else {
            playing.take(waiting, file.id(), decision.word(), Filled.of(decision.data(), decision.reason()));
        }
    }

    private TrialFile file(int place, BegunCase begun) {
        return files.of(begun).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_WAITING, place));
    }

    private WaitingPost waiting(TrialDecision decision, UUID caseFile) {
        return traces.waiting(caseFile).stream()
                .filter(item ->
                        item.step().equals(decision.step()) && item.postId().equals(decision.postId()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_WAITING, decision.step()));
    }
}
