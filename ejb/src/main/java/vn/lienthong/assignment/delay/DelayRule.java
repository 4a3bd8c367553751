package vn.lienthong.assignment.delay;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of stating why an assignment is late. */
public enum DelayRule implements Rule {
    NOT_YOURS_TO_STATE(Refusal.FORBIDDEN),
    NOT_LATE(Refusal.CONFLICT),
    KIND_REQUIRED(Refusal.INVALID),
    TEXT_REQUIRED(Refusal.INVALID),
    REMEDY_REQUIRED(Refusal.INVALID),
    /** {0} who stated it, {1} when */
    STATED_ALREADY(Refusal.CONFLICT),
    REJECTED_TWICE(Refusal.CONFLICT),
    /** {0} what it is worth now */
    WRONG_STATE(Refusal.CONFLICT);

    private final Refusal refusal;

    DelayRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
