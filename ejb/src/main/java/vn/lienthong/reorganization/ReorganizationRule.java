package vn.lienthong.reorganization;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What cannot be done with a reorganisation, and what stands against carrying it out. */
public enum ReorganizationRule implements Rule {
    NAME_REQUIRED,
    BASIS_REQUIRED,
    DATE_REQUIRED,
    /** {0} the day, which has passed */
    DATE_PASSED,
    /** A merger has two units or more and one successor. */
    MERGER_SHAPE,
    /** A split has one unit and two successors or more. */
    SPLIT_SHAPE,
    RENAME_SHAPE,
    /** {0} the name that the unit bears already */
    SAME_NAME,
    UNIT_NAME_REQUIRED,
    /** {0} the code, of A–Z, 0–9 and dots */
    CODE_MALFORMED,
    /** {0} the code of the official list, of five digits */
    ADMIN_CODE_MALFORMED,
    /** {0} the code that a unit has already */
    CODE_TAKEN(Refusal.CONFLICT),
    /** The units do not stand below the same unit, or one is a division and another is none. */
    NOT_OF_ONE_LEVEL,
    /** {0} the unit, which does not exist on that day */
    UNIT_ENDED(Refusal.CONFLICT),
    /** {0} the unit, {1} the other reorganisation that concerns it */
    UNIT_IN_ANOTHER(Refusal.CONFLICT),
    /** {0} the effective date */
    NOT_YET(Refusal.CONFLICT),
    /** {0} who began it, {1} when */
    ALREADY_BEGUN(Refusal.CONFLICT),
    /** {0} who withdrew it, {1} when */
    ALREADY_WITHDRAWN(Refusal.CONFLICT),
    /** Somebody changed the plan since the person looked at it. */
    CHANGED_MEANWHILE(Refusal.CONFLICT),
    /** {0} how many things stand against it */
    PROBLEMS_LEFT(Refusal.CONFLICT),
    /** {0} the successor, to which more than one head would move */
    HEAD_UNDECIDED(Refusal.CONFLICT),
    /** {0} the post whose work would go to a post that ends itself */
    GOES_NOWHERE(Refusal.CONFLICT),
    /** Neither the unit nor the post chosen is one that succeeds. */
    NO_SUCH_CHOICE;

    private final Refusal refusal;

    ReorganizationRule() {
        this(Refusal.INVALID);
    }

    ReorganizationRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
