package vn.lienthong.notification;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** Why a post is told of a case file, or of work that is done for another post. */
public enum NoticeEvent {
    /** To who has the work, at first the officer: less than 24 hours to the deadline. */
    LIGHT_GREEN("carry-out-assignment", "approve-result"),
    /** To the head of the unit: the deadline has passed. */
    LIGHT_YELLOW("approve-result"),
    /** To the assigner: 48 hours late. */
    LIGHT_RED("confirm-completion"),
    /** To a coordinating unit: it takes part in new work. */
    COORDINATING("give-input"),
    /** To the lead unit and its officer: a coordinating unit has given its input. */
    INPUT_GIVEN,
    /** To the coordinating unit: the lead took its input up, or answered why not. */
    INPUT_ANSWERED,
    /** To the post that is asked: another participant wants an answer. */
    QUESTION_ASKED("answer-question"),
    /** To the same: the day of the answer has come. */
    QUESTION_DUE("answer-question"),
    /** To the same: nobody wants the answer any more. */
    QUESTION_WITHDRAWN,
    /** To who asked: the answer is there. */
    QUESTION_ANSWERED,
    /** To the assigner: the lead unit holds that it is the wrong one. */
    RETURNED("readdress-assignment"),
    /** To the assigner: the lead unit will not do the work. */
    REFUSED("readdress-assignment"),
    /** To the head of the lead unit and the officer: the assigner does not take the result and asks for the work again. */
    REDO("carry-out-assignment", "approve-result"),
    /** To the same: the assigner has confirmed the completion. */
    COMPLETED,
    /** To the officer: the head does not take the result. */
    SENT_BACK("carry-out-assignment"),
    /** To the office that entered it: the head of the issuing authority does not issue the directive, or what is added to it, as it is. */
    DIRECTIVE_RETURNED("revise-directive", "revise-supplement"),
    /** To the drafter: a document for signature comes back with a reason. */
    DOCUMENT_RETURNED("draft-document"),
    /** To the assigner: the lead unit asks for a later deadline. */
    EXTENSION_ASKED("advise-extension", "decide-extension"),
    /** To the assigner: it no longer asks. */
    EXTENSION_WITHDRAWN,
    /** To those who work on it and to the assigner: the deadline has moved. */
    EXTENDED,
    /** To the same: the deadline stays. */
    EXTENSION_REFUSED,
    /** To whoever asked for a later deadline: the work ended before anybody decided. */
    EXTENSION_ENDED,
    /** To the assigner: the head of the lead unit holds that another unit should do the work. */
    TRANSFER_ASKED("decide-transfer"),
    /** To the assigner: the unit does it after all. */
    TRANSFER_REQUEST_WITHDRAWN,
    /** To those who work on it: it stays with the unit. */
    TRANSFER_DECLINED,
    /** To the assigner: the lead unit holds that nobody there could prevent a delay. */
    CAUSE_STATED("confirm-cause"),
    /** To those who work on it: the assigner holds so too. */
    CAUSE_CONFIRMED,
    /** To the same: the assigner does not; the delay counts as the unit's own. */
    CAUSE_REJECTED,
    /** To the unit that leads it, its officer and the coordinating units: it is no longer to be done. */
    CANCELLED,
    /** To the same: another unit is to do it now. */
    TRANSFERRED,
    /** To the same: it was taken back; the head of the lead unit has to confirm. */
    RECALLED("confirm-recall"),
    /** To the issuer's clerk: a recipient did not accept the document. */
    RECEIPT_REJECTED,
    /** To the recipient's head and the issuer's clerk: the receipt was not acknowledged on the day of arrival. */
    RECEIPT_OVERDUE,
    /** To the recipient's clerk: the document was taken back; the head has to confirm. */
    DOCUMENT_RECALLED("confirm-document-recall"),
    /** To the issuer's clerk: a recipient does not agree to that. */
    DOCUMENT_RECALL_REFUSED,
    /** To whoever handles it at the recipient: the recall was refused, and the document is handled further. */
    INCOMING_RESUMED,
    /** To the same: standing work ends here. */
    CONCLUDED,
    /** To the head of the unit: the day to check in standing work went by. */
    CHECK_IN_OVERDUE,
    /** To the assigner: nothing was said of a period of standing work before the next was asked for. */
    CHECK_IN_MISSED,
    /** To those who take over: the unit that had the work was merged, split or renamed. */
    REORGANIZED,
    /** To those who work on it: the clock stands still, nothing is to be done for now. */
    SUSPENDED,
    /** To the same: the work goes on. */
    RESUMED,
    /** To the same: a later directive changes the work. */
    AMENDED,
    /** To the same: the assigner urges them. */
    REMINDED("carry-out-assignment", "approve-result"),
    /** To the post that had it and the one that has it: a superior took the work over. */
    TAKEN_OVER,
    /** To the post that had it and the one that has it: a superior gave the work to another post. */
    REASSIGNED,
    /** To the posts of a person whom somebody named in a remark. */
    MENTIONED,
    /** To the holder of a step: a superior in the unit urges them. */
    URGED,
    /** To the post to which it was handed: a part of another post's work. */
    DELEGATION_GIVEN,
    /** To the same: that was revoked before its last day. */
    DELEGATION_ENDED,
    /** To the post from which somebody stands in: all the work of another post. */
    SUBSTITUTE_NAMED,
    /** To the same: that was revoked before its last day. */
    SUBSTITUTE_ENDED,
    /** To those who approve models: one waits for them. */
    MODEL_SENT,
    /** To the post that sent it: it is approved. */
    MODEL_APPROVED,
    /** To the same: it comes back with a reason. */
    MODEL_RETURNED,
    /** To the same: new matters follow it from now on. */
    MODEL_IN_FORCE,
    /** To the same: on its day it could not come into force. */
    MODEL_FAILED,
    /** To the post that had a step and the one that has it: the model changed, or an administrator of models put the work right. */
    STEP_MOVED,
    /** To those who draw models: a new version of the program brings a model that was changed here. */
    MODEL_OFFERED,
    /** To who began a matter: somebody took a step of it. */
    MATTER_DECIDED,
    /** To the same, and to who has its steps: a head gave it more time. */
    MATTER_EXTENDED,
    /** To the same: it has come to its end. */
    MATTER_ENDED,
    /** To a post that a model names: it is to know of the matter. */
    MATTER_TOLD,
    /** To a post that a model names: something in the matter does not go on. */
    MATTER_ESCALATED,
    /** To the office that enters directives: a matter gives work, the draft is to be completed. */
    WORK_DRAFTED,
    /** To the administrator of a unit: a process waits for a post that the unit does not have. */
    NOBODY_THERE,
    /** To the post that registered a webhook: it was given up after too many failures. */
    WEBHOOK_DISABLED;

    private final Set<String> steps;

    /** @param steps of a model: whoever takes one of them where they were told has done what the notice asks for */
    NoticeEvent(String... steps) {
        this.steps = Set.of(steps);
    }

    public Set<String> steps() {
        return steps;
    }

    /** What asks its reader for the step. */
    static Set<NoticeEvent> askingFor(String step) {
        return Arrays.stream(values())
                .filter(event -> event.steps.contains(step))
                .collect(toUnmodifiableSet());
    }
}
