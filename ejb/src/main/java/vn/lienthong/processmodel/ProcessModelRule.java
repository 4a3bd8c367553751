package vn.lienthong.processmodel;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What may not be done with process models. */
public enum ProcessModelRule implements Rule {
    /** The person neither draws nor approves models. */
    NOT_YOURS_TO_CHECK(Refusal.FORBIDDEN),
    FILE_EMPTY(Refusal.INVALID);

    private final Refusal refusal;

    ProcessModelRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
