package vn.lienthong.webhook;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What a webhook must keep to. */
public enum WebhookRule implements Rule {
    NAME_MISSING(Refusal.INVALID),
    /** Not a whole http or https address, or one with a user in it. */
    URL_INVALID(Refusal.INVALID),
    /** {0} the host, which lies inside */
    URL_INSIDE(Refusal.INVALID),
    SCOPE_MISSING(Refusal.INVALID),
    /** Somebody was faster. */
    NOT_ACTIVE(Refusal.CONFLICT),
    ALREADY_ACTIVE(Refusal.CONFLICT);

    private final Refusal refusal;

    WebhookRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
