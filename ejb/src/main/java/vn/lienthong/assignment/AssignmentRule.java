package vn.lienthong.assignment;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** The rules of an assignment's life. */
public enum AssignmentRule implements Rule {
    TITLE_REQUIRED(Refusal.INVALID),
    /** {0} title, {1} what is missing */
    NOT_SIX_CLEAR(Refusal.INVALID),
    /** {0} the longest term */
    WORKING_DAYS_OUT_OF_RANGE(Refusal.INVALID),
    /** {0} title, {1} the date */
    DEADLINE_PASSED(Refusal.INVALID),
    /** {0} the new day, {1} the deadline now */
    DEADLINE_NOT_LATER(Refusal.INVALID),
    /** {0} title */
    LEAD_ALSO_COORDINATES(Refusal.INVALID),
    /** {0} the unit that nobody heads */
    UNIT_WITHOUT_HEAD(Refusal.INVALID),
    /** {0} the state it is in */
    WRONG_STATE(Refusal.CONFLICT),
    REASON_REQUIRED(Refusal.INVALID),
    HANDLER_REQUIRED(Refusal.INVALID),
    /** {0} the unit whose officer must be named */
    HANDLER_OF_OTHER_UNIT(Refusal.INVALID),
    /** {0} the unit that has its part already */
    UNIT_HAS_IT_ALREADY(Refusal.INVALID),
    PERCENT_OUT_OF_RANGE(Refusal.INVALID),
    PROGRESS_TEXT_REQUIRED(Refusal.INVALID),
    NOT_YOUR_WORK(Refusal.FORBIDDEN),
    NOT_YOURS_TO_CANCEL(Refusal.FORBIDDEN),
    NOT_YOURS_TO_CONCLUDE(Refusal.FORBIDDEN),
    ONLY_STANDING_IS_CONCLUDED(Refusal.CONFLICT),
    NOT_YOURS_TO_TRANSFER(Refusal.FORBIDDEN),
    /** It has parts, which are transferred one by one. */
    PARTS_ARE_TRANSFERRED_SINGLY(Refusal.CONFLICT),
    NOT_YOURS_TO_RECALL(Refusal.FORBIDDEN),
    /** {0} who has confirmed the recall, {1} when */
    RECALL_CONFIRMED(Refusal.CONFLICT),
    NOT_YOURS_TO_SUSPEND(Refusal.FORBIDDEN),
    NOT_YOURS_TO_AMEND(Refusal.FORBIDDEN),
    NOT_YOURS_TO_REMIND(Refusal.FORBIDDEN),
    REMINDED_TODAY(Refusal.CONFLICT),
    /** {0} how many have their part, {1} of how many */
    STILL_GOING_OUT(Refusal.CONFLICT),
    WAITS_FOR_APPROVAL(Refusal.CONFLICT),
    CAUSE_REQUIRED(Refusal.CONFLICT),
    NOT_HANDED_IN(Refusal.CONFLICT),
    STANDING_HAS_NO_END(Refusal.INVALID),
    SUMMARY_REQUIRED(Refusal.INVALID),
    /** {0} the deliverable */
    DELIVERABLE_MISSING(Refusal.INVALID),
    CHANGED_MEANWHILE(Refusal.CONFLICT);

    private final Refusal refusal;

    AssignmentRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
