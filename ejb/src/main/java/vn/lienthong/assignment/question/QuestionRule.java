package vn.lienthong.assignment.question;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** Who may ask whom about an assignment, when, and until when an answer may be wanted. */
public enum QuestionRule implements Rule {
    NOT_YOURS_TO_ASK_ABOUT(Refusal.FORBIDDEN),
    QUESTION_TEXT_REQUIRED(Refusal.INVALID),
    ANSWER_REQUIRED(Refusal.INVALID),
    ADDRESSEE_REQUIRED(Refusal.INVALID),
    /** The post does not take part, or it is the person's own. */
    ADDRESSEE_NOT_POSSIBLE(Refusal.INVALID),
    /** The same words, to the same post, are waiting for an answer. */
    ASKED_ALREADY(Refusal.CONFLICT),
    /** {0} the state of the assignment */
    NOT_TO_BE_ASKED_NOW(Refusal.CONFLICT),
    /** {0} the day wanted */
    ANSWER_DAY_TOO_SOON(Refusal.INVALID),
    /** {0} the day wanted, {1} the latest possible */
    ANSWER_DAY_TOO_LATE(Refusal.INVALID),
    /** {0} the day wanted, {1} the next working day */
    ANSWER_DAY_NOT_WORKED(Refusal.INVALID),
    NOT_YOURS_TO_WITHDRAW(Refusal.FORBIDDEN),
    /** {0} who answered it or took it back, {1} when */
    SETTLED_ALREADY(Refusal.CONFLICT),
    /** It ended with the assignment. */
    QUESTION_ENDED(Refusal.CONFLICT);

    private final Refusal refusal;

    QuestionRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
