package vn.lienthong.tryout;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What a trial cannot do. */
public enum TryoutRule implements Rule {
    /** {0} the post, {1} its unit: who should act is not there. */
    NOBODY_THERE(Refusal.INVALID),
    /** {0} the name: who is to begin holds no post today. */
    BEGINNER_WITHOUT_POST(Refusal.INVALID),
    /** {0} how many moves at most */
    TOO_MANY_MOVES(Refusal.INVALID),
    /** {0} how many days at most */
    TOO_MANY_DAYS(Refusal.INVALID),
    /** {0} how often at most something may happen by itself without time going by. */
    GOES_ROUND(Refusal.INVALID),
    /** {0} the step: it does not wait any more, because what comes before has changed. */
    NOT_WAITING(Refusal.CONFLICT),
    /** {0} the step: the program has no page on which somebody could take it, or not in this way. */
    NO_SUCH_ACT(Refusal.INVALID),
    /** {0} the step that waits for nobody where the case had to come by on its way to the model. */
    NOT_REACHED(Refusal.INVALID),
    /** {0} the unit below which there is none that could get work. */
    NO_UNIT_BELOW(Refusal.INVALID),
    /** {0} the unit whose variant is tried: what the chosen person begins is no work of that unit, and follows another model. */
    NOT_OF_THE_UNIT(Refusal.INVALID),
    /** {0} the kind of post, {1} the unit whose variant is tried: without somebody there none of its work follows the model. */
    NOBODY_BEGINS(Refusal.INVALID),
    /** {0} the model, which comes with the program and which no trial knows how to begin. */
    NOT_PLAYED(Refusal.INVALID);

    private final Refusal refusal;

    TryoutRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
