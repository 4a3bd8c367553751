package vn.lienthong.overview;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of publishing the result of a quarter. */
public enum ResultRule implements Rule {
    NOT_YOURS_TO_PUBLISH(Refusal.FORBIDDEN),
    /** {0} the last day of the quarter */
    QUARTER_NOT_OVER(Refusal.CONFLICT),
    NOTHING_TO_PUBLISH(Refusal.CONFLICT),
    /** {0} who published, {1} when */
    PUBLISHED_MEANWHILE(Refusal.CONFLICT),
    REASON_REQUIRED(Refusal.INVALID);

    private final Refusal refusal;

    ResultRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
