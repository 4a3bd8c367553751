package vn.lienthong.request;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What a key of a request must keep to. */
public enum RequestRule implements Rule {
    /** {0} how many characters are allowed */
    KEY_TOO_LONG(Refusal.INVALID),
    /** The key came before with another request. */
    KEY_REUSED(Refusal.CONFLICT),
    /** The first request with the key was not answered: it runs, or the program ended during it. */
    STILL_RUNNING(Refusal.CONFLICT);

    private final Refusal refusal;

    RequestRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
