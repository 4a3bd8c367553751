package vn.lienthong.web.api;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What only a program can do wrong. */
enum ApiRule implements Rule {
    NO_POST(Refusal.FORBIDDEN),
    /** {0} the field */
    FIELD_MISSING(Refusal.INVALID),
    /** {0} the field, {1} what was sent */
    FIELD_UNKNOWN_VALUE(Refusal.INVALID),
    /** {0} the field, {1} what was sent, {2} what can be */
    FIELD_NOT_ONE_OF(Refusal.INVALID),
    /** {0} the unit's code */
    UNIT_UNKNOWN(Refusal.INVALID),
    /** {0} the decision, {1} the step */
    DECISION_UNKNOWN(Refusal.INVALID),
    FILE_EXPECTED(Refusal.INVALID),
    /** {0} how many at most */
    TOO_MANY_ITEMS(Refusal.INVALID);

    private final Refusal refusal;

    ApiRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
