package vn.lienthong.assignment.passing;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** When work may be passed on, and what that asks of those who pass it on. */
public enum PassingRule implements Rule {
    NOT_YOURS_TO_PASS_ON(Refusal.FORBIDDEN),
    LEAD_REQUIRED(Refusal.INVALID),
    /** {0} the unit that is neither below the lead unit nor coordinates */
    LEAD_NOT_POSSIBLE(Refusal.INVALID),
    /** {0} title, {1} the parent's deadline */
    DEADLINE_BEYOND_PARENT(Refusal.INVALID),
    /** {0} the unit that has open work of the same title from here */
    ALREADY_PASSED_ON(Refusal.CONFLICT),
    /** Its parent is suspended, so it cannot go on alone. */
    PARENT_STANDS_STILL(Refusal.CONFLICT),
    NOT_PASSED_ON(Refusal.CONFLICT),
    NOT_YOURS_TO_LEAVE_OPEN(Refusal.FORBIDDEN),
    /** {0} the units whose work is still open */
    CHILDREN_OPEN(Refusal.CONFLICT);

    private final Refusal refusal;

    PassingRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
