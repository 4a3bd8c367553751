package vn.lienthong.processmodel.added;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What may not be done at a step that administrators added. */
public enum AddedStepRule implements Rule {
    /** {0} the word that is none of the step's ways. */
    DECISION_UNKNOWN(Refusal.INVALID),
    /** {0} the way for which one must be given. */
    REASON_REQUIRED(Refusal.INVALID),
    /** The person did what is decided upon here. */
    YOUR_OWN_WORK(Refusal.FORBIDDEN);

    private final Refusal refusal;

    AddedStepRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
