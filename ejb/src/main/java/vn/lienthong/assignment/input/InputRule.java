package vn.lienthong.assignment.input;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What is asked of the input of coordinating units, and of the lead that receives it. */
public enum InputRule implements Rule {
    INPUT_TEXT_REQUIRED(Refusal.INVALID),
    NOT_YOURS_TO_ANSWER(Refusal.FORBIDDEN),
    /** {0} who was first, {1} when */
    ALREADY_ANSWERED(Refusal.CONFLICT),
    /** {0} the units whose input was neither taken up nor answered */
    INPUT_UNANSWERED(Refusal.CONFLICT);

    private final Refusal refusal;

    InputRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
