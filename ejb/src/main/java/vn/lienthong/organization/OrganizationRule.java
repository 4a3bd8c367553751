package vn.lienthong.organization;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What can be wrong with units, posts and officials. */
public enum OrganizationRule implements Rule {
    /** {0} employee code */
    ANOTHER_ACCOUNT(Refusal.FORBIDDEN);

    private final Refusal refusal;

    OrganizationRule() {
        this(Refusal.INVALID);
    }

    OrganizationRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
