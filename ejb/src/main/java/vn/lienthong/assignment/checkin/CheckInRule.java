package vn.lienthong.assignment.checkin;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of checking in. */
public enum CheckInRule implements Rule {
    TEXT_REQUIRED(Refusal.INVALID),
    /** {0} the state of the check-in */
    NOT_OPEN(Refusal.CONFLICT);

    private final Refusal refusal;

    CheckInRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
