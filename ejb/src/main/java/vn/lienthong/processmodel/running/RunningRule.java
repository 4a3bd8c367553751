package vn.lienthong.processmodel.running;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What may not be done with work that runs by a model. */
public enum RunningRule implements Rule {
    /** The person does not draw models. */
    NOT_YOURS_TO_MOVE(Refusal.FORBIDDEN),
    REASON_REQUIRED(Refusal.INVALID),
    /** It would move to where it is. */
    SAME_VERSION(Refusal.INVALID),
    /** Nothing runs by that version, or nothing of what was chosen. */
    NOTHING_RUNS(Refusal.INVALID),
    /** {0} who began it, {1} when. */
    ALREADY_MOVING(Refusal.CONFLICT),
    /** Work stands at the step {0}, for which none of the other version is named. */
    STEP_NOT_NAMED(Refusal.INVALID),
    /** The step {0} cannot take the place of the step {1}. */
    DOES_NOT_FIT(Refusal.INVALID),
    /** It does not run by that version any more. */
    MOVED_ON(Refusal.CONFLICT),
    /** When its turn came it had ended, or had moved before. */
    RUNS_NO_MORE(Refusal.CONFLICT),
    /** It failed for a reason that nobody foresaw, and not for the first time. */
    COULD_NOT_MOVE(Refusal.CONFLICT),
    /** There is no step {0} in the version. */
    NO_SUCH_STEP(Refusal.INVALID),
    /** Nothing failed there any more. */
    NOT_FAILED(Refusal.CONFLICT);

    private final Refusal refusal;

    RunningRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
