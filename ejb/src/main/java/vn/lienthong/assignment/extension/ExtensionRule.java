package vn.lienthong.assignment.extension;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of a request for a later deadline. */
public enum ExtensionRule implements Rule {
    NOT_YOURS_TO_ASK(Refusal.FORBIDDEN),
    /** {0} the state of the assignment */
    NOT_IN_HAND(Refusal.CONFLICT),
    NO_DEADLINE(Refusal.INVALID),
    /** {0} who asked, {1} when */
    OPEN_ALREADY(Refusal.CONFLICT),
    DAY_REQUIRED(Refusal.INVALID),
    /** {0} the day, {1} the deadline */
    NOT_LATER(Refusal.INVALID),
    /** {0} the day */
    DAY_PASSED(Refusal.INVALID),
    /** {0} the day, {1} the next working day */
    NOT_A_WORKING_DAY(Refusal.INVALID),
    /** {0} the day, {1} the deadline of the assignment above */
    BEYOND_THE_PARENT(Refusal.INVALID),
    ADVICE_REQUIRED(Refusal.INVALID),
    NOTHING_OPEN(Refusal.CONFLICT),
    /** {0} how far it has come */
    WRONG_STATE(Refusal.CONFLICT);

    private final Refusal refusal;

    ExtensionRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
