package vn.lienthong.assignment.transfer;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of a request that another unit should do the work. */
public enum TransferRequestRule implements Rule {
    NOT_YOURS_TO_ASK(Refusal.FORBIDDEN),
    /** {0} the state of the assignment */
    NOT_WITH_THE_UNIT(Refusal.CONFLICT),
    UNIT_REQUIRED(Refusal.INVALID),
    /** {0} who asked, {1} when */
    OPEN_ALREADY(Refusal.CONFLICT),
    NOTHING_OPEN(Refusal.CONFLICT),
    /** {0} how far it has come */
    WRONG_STATE(Refusal.CONFLICT);

    private final Refusal refusal;

    TransferRequestRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
