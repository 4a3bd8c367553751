package vn.lienthong.tryout.played;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.added.AddedDecision;
import vn.lienthong.processmodel.added.TakingAddedStep;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.TryoutRule;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.WaitingPost;

/** Takes the steps of models that come with the program. */
@Dependent
public class Playing {

    @Inject
    @Any
    Instance<PlayedSteps> steps;

    @Inject
    Traces traces;

    @Inject
    Holders holders;

    @Inject
    TakingAddedStep added;

    /**
     * What administrators added to a model is taken as on the pages.
     *
     * @throws BusinessRuleViolation {@link TryoutRule#NO_SUCH_ACT} where the program has no page on which that is decided
     */
    public void take(WaitingPost waiting, UUID caseFile, String word, Filled filled) {
        if (CalledModel.calls(waiting.step())) {
            var act = act(waiting.step(), word)
                    .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NO_SUCH_ACT, waiting.name()));
            act.accept(new Taken(waiting.id(), caseFile, filled, holders.of(waiting)));
        } else {
            added.decide(waiting.id(), new AddedDecision(word, filled.reason()), List.of(), holders.of(waiting));
        }
    }

    private Optional<Consumer<Taken>> act(String step, String word) {
        var acts = acts();
        return Optional.ofNullable(acts.get(DrawnStep.Way.DONE.equals(word) ? step : step + " " + word));
    }

    /** How everything is taken that the program knows how to take. */
    Map<String, Consumer<Taken>> acts() {
        return steps.stream()
                .flatMap(each -> each.acts().entrySet().stream())
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What may be chosen at a step; nothing where nobody is there to choose. */
    public List<AskedField> asked(WaitingPost waiting, UUID caseFile) {
        return holders.find(waiting.postId())
                .map(by -> asked(waiting.step(), caseFile, by))
                .orElse(List.of());
    }

    private List<AskedField> asked(String step, UUID caseFile, Actor by) {
        return steps.stream()
                .flatMap(each -> each.asked(step, caseFile, by).stream())
                .toList();
    }

    /** Lets whoever holds the post take the step, as it is usually taken, on the way to where a trial begins. */
    void on(UUID caseFile, String step, String word) {
        var waiting = traces.waiting(caseFile).stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(TryoutRule.NOT_REACHED, step));
        take(waiting, caseFile, word, Filled.NOTHING);
    }
}
