package vn.lienthong.administration;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What administrators cannot do with units, posts and people. */
public enum AdministrationRule implements Rule {
    NAME_REQUIRED,
    /** {0} the code, of A–Z, 0–9 and dots */
    CODE_MALFORMED,
    /** {0} the code that a unit or post has already */
    CODE_TAKEN(Refusal.CONFLICT),
    /** Agencies come and go by decisions of the state, not here. */
    ONLY_DIVISIONS,
    /** {0} how many posts of the unit are still open */
    POSTS_STILL_OPEN(Refusal.CONFLICT),
    /** {0} the post that heads the unit already */
    SECOND_HEAD(Refusal.CONFLICT),
    /** {0} who still holds it */
    STILL_HELD(Refusal.CONFLICT),
    /** {0} how many pieces of work wait for the post */
    WORK_STILL_OPEN(Refusal.CONFLICT),
    /** The post was closed. */
    POST_CLOSED(Refusal.CONFLICT),
    UNIT_CLOSED(Refusal.CONFLICT),
    /** {0} the employee code that nobody has */
    PERSON_UNKNOWN,
    /** {0} who holds the post, {1} since when */
    HELD_SINCE(Refusal.CONFLICT),
    /** {0} who holds the post already */
    HOLDS_IT_ALREADY(Refusal.CONFLICT),
    /** Nobody holds the post. */
    VACANT_ALREADY(Refusal.CONFLICT),
    /** Another holder's time would be touched. */
    PERIODS_OVERLAP(Refusal.CONFLICT),
    DATE_REQUIRED,
    REASON_REQUIRED,
    EMPLOYEE_CODE_MALFORMED,
    /** {0} employee code */
    EMPLOYEE_CODE_TAKEN(Refusal.CONFLICT),
    USERNAME_MALFORMED,
    /** {0} user name */
    USERNAME_TAKEN(Refusal.CONFLICT),
    EMAIL_MALFORMED,
    /** There is no account to be untied from. */
    NOT_MATCHED(Refusal.CONFLICT);

    private final Refusal refusal;

    AdministrationRule() {
        this(Refusal.INVALID);
    }

    AdministrationRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
