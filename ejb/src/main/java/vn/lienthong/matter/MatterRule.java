package vn.lienthong.matter;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** Who may begin, decide and cancel a matter, and when. */
public enum MatterRule implements Rule {
    /** Who holds no post begins nothing. */
    NO_POST(Refusal.FORBIDDEN),
    /** The unit is none that the person acts for. */
    NOT_YOUR_UNIT(Refusal.FORBIDDEN),
    TITLE_REQUIRED(Refusal.INVALID),
    /** {0} how many characters at most */
    TITLE_TOO_LONG(Refusal.INVALID),
    /** A day before today, or none where the model counts from it. */
    DAY_GONE_BY(Refusal.INVALID),
    /** {0} the words on the button */
    REASON_REQUIRED(Refusal.INVALID),
    /** {0} the decision that was sent: the step has no such way. */
    DECISION_UNKNOWN(Refusal.INVALID),
    /** Who asks does not approve. */
    YOUR_OWN_MATTER(Refusal.FORBIDDEN),
    NOT_YOURS_TO_CANCEL(Refusal.FORBIDDEN),
    /** {0} its state */
    ENDED_ALREADY(Refusal.CONFLICT),
    CANCEL_REASON_REQUIRED(Refusal.INVALID),
    /** Only heads of the unit or of one above, and not for what they began themselves. */
    NOT_YOURS_TO_EXTEND(Refusal.FORBIDDEN),
    EXTENSION_REASON_REQUIRED(Refusal.INVALID),
    /** {0} the deadline now */
    DEADLINE_NOT_LATER(Refusal.INVALID),
    /** {0} how many at most: a flow that begins flows that begin flows. */
    TOO_MANY_GENERATIONS(Refusal.INVALID),
    /** {0} the key: the flow to begin is not in force. */
    NO_SUCH_FLOW(Refusal.INVALID),
    /** {0} its symbol: what the matter gives waits for the signature; nothing is added to it until it is issued or comes back. */
    WORK_BEING_ISSUED(Refusal.CONFLICT),
    /** Another version came into force while the form was filled in. */
    FLOW_CHANGED(Refusal.CONFLICT);

    private final Refusal refusal;

    MatterRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
