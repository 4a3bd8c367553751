package vn.lienthong.outbox;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What the outbox refuses. */
public enum OutboxRule implements Rule {
    /** Somebody else has sent it again meanwhile. */
    NOT_GIVEN_UP;

    @Override
    public Refusal refusal() {
        return Refusal.CONFLICT;
    }
}
