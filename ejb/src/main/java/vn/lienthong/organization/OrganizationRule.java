package vn.lienthong.organization;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What can be wrong with units, posts and officials. */
public enum OrganizationRule implements Rule {
    /** {0} employee code */
    ANOTHER_ACCOUNT(Refusal.FORBIDDEN),
    /** {0} code of the unit above */
    PARENT_UNKNOWN,
    /** {0} code of the unit */
    PARENT_MISSING,
    /** {0} code of the unit above, which is a division */
    AGENCY_BELOW_DIVISION,
    /** {0} code of the unit that would stand above itself */
    UNIT_ABOVE_ITSELF,
    /** {0} code of the unit */
    UNIT_UNKNOWN,
    /** {0} code of the unit, {1} code of the post that heads it already */
    SECOND_HEAD,
    /** {0} code of the post, {1} code of the unit it belongs to */
    POST_STAYS_IN_UNIT,
    /** {0} code of the post */
    POST_UNKNOWN,
    /** {0} code of the post, {1} who holds it on the day, {2} since when */
    POST_TAKEN,
    /** {0} user name, {1} employee code of the other person */
    USERNAME_TAKEN,
    /** {0} employee code of a person whom two lines describe differently */
    PERSON_DESCRIBED_TWICE,
    /** {0} name of the role */
    ROLE_UNKNOWN;

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
