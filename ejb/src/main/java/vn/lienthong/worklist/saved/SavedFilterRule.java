package vn.lienthong.worklist.saved;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** How filters are kept. */
public enum SavedFilterRule implements Rule {
    /** It was deleted meanwhile, in another window for example. */
    GONE(Refusal.CONFLICT),
    NAME_REQUIRED(Refusal.INVALID),
    /** {0} how many characters are allowed */
    NAME_TOO_LONG(Refusal.INVALID),
    /** {0} the name, which another filter of the person bears */
    NAME_TAKEN(Refusal.CONFLICT),
    /** {0} how many a person may keep */
    TOO_MANY(Refusal.INVALID),
    /** {0} whose it is */
    NOT_YOURS(Refusal.FORBIDDEN);

    private final Refusal refusal;

    SavedFilterRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
