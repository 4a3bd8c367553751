package vn.lienthong.worklist;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** Who may act on a work item, and when. */
public enum WorkItemRule implements Rule {
    /** {0} name of the person who was first, {1} when */
    ALREADY_HANDLED(Refusal.CONFLICT),
    /** The process took the step back; nobody has to decide here any more. */
    WITHDRAWN(Refusal.CONFLICT),
    /** Its case file is suspended. */
    SUSPENDED(Refusal.CONFLICT),
    /** The item waits for another post. */
    NOT_YOURS(Refusal.FORBIDDEN),
    /** {0} the post whose work the person may no longer do: the delegation has ended or was revoked */
    MANDATE_ENDED(Refusal.FORBIDDEN),
    /** The post where it waits is not below the person. */
    NOT_YOURS_TO_DIRECT(Refusal.FORBIDDEN),
    /** {0} who gave it to another post, {1} when */
    MOVED_MEANWHILE(Refusal.CONFLICT),
    /** {0} who has it */
    THERE_ALREADY(Refusal.CONFLICT),
    /** The post that it should go to is vacant or not below the person. */
    POST_NOT_BELOW(Refusal.INVALID),
    /** {0} who would decide about their own work */
    FOUR_EYES(Refusal.INVALID),
    REASON_REQUIRED(Refusal.INVALID),
    URGED_TODAY(Refusal.CONFLICT),
    /** {0} kind of post, {1} unit: nobody is there to receive the work */
    NO_SUCH_POST(Refusal.INVALID),
    /** {0} the performer as the model names it */
    PERFORMER_UNKNOWN(Refusal.INVALID);

    private final Refusal refusal;

    WorkItemRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
