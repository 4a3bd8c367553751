package vn.lienthong.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.assignment.ReaddressingAssignment;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.checkin.CheckInReport;
import vn.lienthong.assignment.checkin.CheckingIn;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.assignment.extension.Advice;
import vn.lienthong.assignment.extension.AdvisingExtension;
import vn.lienthong.assignment.extension.DecidingExtension;
import vn.lienthong.assignment.input.GivingInput;
import vn.lienthong.assignment.question.AnsweringQuestion;
import vn.lienthong.assignment.transfer.DecidingTransfer;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.supplement.IssuingSupplement;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.document.CheckingDocument;
import vn.lienthong.document.IssuingDocument;
import vn.lienthong.document.SendingDocument;
import vn.lienthong.document.SigningDocument;
import vn.lienthong.document.exchange.AcknowledgingReceipt;
import vn.lienthong.document.exchange.RecallingDocument;
import vn.lienthong.document.handling.AssigningIncoming;
import vn.lienthong.document.handling.ProcessingIncoming;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.CalledModel;
import vn.lienthong.processmodel.added.AddedDecision;
import vn.lienthong.processmodel.added.TakingAddedStep;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Hands a decision to the use case of its step: the one place that knows which belongs to which, for programs and for
 * pages that decide about several items. A new step gets its lines here; what may be decided for many at once stands in
 * {@link vn.lienthong.web.work.BulkVerb}.
 */
@Dependent
public class Decisions {

    @Inject
    IssuingDirective issuing;

    @Inject
    IssuingSupplement supplement;

    @Inject
    SendingSupplement supplementing;

    @Inject
    AcceptingAssignment accepting;

    @Inject
    ReaddressingAssignment readdressing;

    @Inject
    GivingInput giving;

    @Inject
    AnsweringQuestion answering;

    @Inject
    ApprovingResult approving;

    @Inject
    ConfirmingCompletion confirming;

    @Inject
    AdvisingExtension advising;

    @Inject
    DecidingExtension deciding;

    @Inject
    DecidingTransfer transfers;

    @Inject
    ConfirmingCause causes;

    @Inject
    RecallingAssignment recalling;

    @Inject
    CheckingIn checkingIn;

    @Inject
    SendingDocument documents;

    @Inject
    CheckingDocument checking;

    @Inject
    SigningDocument signing;

    @Inject
    IssuingDocument office;

    @Inject
    AcknowledgingReceipt acknowledging;

    @Inject
    AssigningIncoming assigning;

    @Inject
    ProcessingIncoming processing;

    @Inject
    RecallingDocument documentRecall;

    @Inject
    TakingAddedStep added;

    @Inject
    Bodies bodies;

    public void take(UUID workItem, Decision decision, Actor by) {
        var remark = Fields.orEmpty(decision.remark());
        switch (decision.named()) {
            case "issue-directive ISSUED" -> issuing.issue(workItem, remark, by);
            case "issue-directive RETURNED" -> issuing.sendBack(workItem, remark, by);
            case "issue-supplement ISSUED" -> supplement.issue(workItem, remark, by);
            case "issue-supplement RETURNED" -> supplement.sendBack(workItem, remark, by);
            case "revise-supplement WITHDRAWN" -> supplementing.withdraw(workItem, remark, by);
            case "accept-assignment ACCEPTED" -> accepting.accept(workItem, handler(decision), remark, by);
            case "accept-assignment RETURNED" -> accepting.giveBack(workItem, remark, by);
            case "accept-assignment REFUSED" -> accepting.refuse(workItem, remark, by);
            case "readdress-assignment READDRESSED" -> readdressing.readdress(workItem, lead(decision), remark, by);
            case "readdress-assignment CANCELLED" -> readdressing.cancel(workItem, remark, by);
            case "give-input GIVEN" -> giving.give(workItem, remark, List.of(), by);
            case "answer-question ANSWERED" -> answering.answer(workItem, remark, List.of(), by);
            case "draft-document SENT" -> documents.send(workItem, remark, List.of(), by);
            case "check-content CHECKED" -> checking.checkContent(workItem, remark, by);
            case "check-content RETURNED" -> checking.returnContent(workItem, remark, by);
            case "check-form CHECKED" -> checking.checkForm(workItem, remark, by);
            case "check-form RETURNED" -> checking.returnForm(workItem, remark, by);
            case "sign-document SIGNED" -> signing.sign(workItem, remark, by);
            case "sign-document RETURNED" -> signing.sendBack(workItem, remark, by);
            case "number-document NUMBERED" -> office.number(workItem, by);
            case "number-document RETURNED" -> office.sendBack(workItem, remark, by);
            case "acknowledge-receipt RECEIVED" -> acknowledging.register(workItem, remark, by);
            case "acknowledge-receipt REJECTED" -> acknowledging.reject(workItem, remark, by);
            case "assign-incoming ASSIGNED" ->
                assigning.assign(workItem, handler(decision), remark, until(decision), by);
            case "assign-incoming FINISHED" -> assigning.finish(workItem, remark, by);
            case "process-incoming FINISHED" -> processing.finish(workItem, remark, List.of(), by);
            case "process-incoming RETURNED" -> processing.giveBack(workItem, remark, by);
            case "confirm-document-recall CONFIRMED" -> documentRecall.confirm(workItem, remark, by);
            case "confirm-document-recall REFUSED" -> documentRecall.refuse(workItem, remark, by);
            case "issue-document ISSUED" -> office.issue(workItem, remark, List.of(), by);
            case "approve-result APPROVED" -> approving.approve(workItem, remark, by);
            case "approve-result SENT_BACK" -> approving.sendBack(workItem, remark, by);
            case "confirm-completion CONFIRMED" -> confirming.confirm(workItem, remark, by);
            case "confirm-completion REDO" -> confirming.redo(workItem, remark, by);
            case "advise-extension FOR" -> advising.advise(workItem, Advice.FOR, remark, by);
            case "advise-extension AGAINST" -> advising.advise(workItem, Advice.AGAINST, remark, by);
            case "decide-extension GRANTED" -> grant(workItem, decision, remark, by);
            case "decide-extension REFUSED" -> deciding.refuse(workItem, remark, by);
            case "decide-transfer TRANSFERRED" -> transfers.transfer(workItem, lead(decision), remark, by);
            case "decide-transfer DECLINED" -> transfers.decline(workItem, remark, by);
            case "confirm-cause CONFIRMED" -> causes.confirm(workItem, remark, by);
            case "confirm-cause REJECTED" -> causes.reject(workItem, remark, by);
            case "check-in CHECKED_IN" -> checkingIn.checkIn(workItem, report(decision), by);
            case "confirm-recall CONFIRMED" -> recalling.confirm(workItem, remark, by);
            default -> takeAdded(workItem, decision, remark, by);
        }
    }

    /** A step that the program does not call was added by administrators, who drew what can be decided there. */
    private void takeAdded(UUID workItem, Decision decision, String remark, Actor by) {
        if (CalledModel.calls(decision.step())) {
            throw new BusinessRuleViolation(ApiRule.DECISION_UNKNOWN, decision.decision(), decision.step());
        }
        added.decide(workItem, new AddedDecision(decision.decision(), remark), List.of(), by);
    }

    private void grant(UUID workItem, Decision decision, String remark, Actor by) {
        if (decision.alsoForParts()) {
            deciding.grantWithParts(workItem, decision.deadline(), remark, by);
        } else {
            deciding.grant(workItem, decision.deadline(), remark, by);
        }
    }

    private static CheckInReport report(Decision decision) {
        return new CheckInReport(Fields.orEmpty(decision.remark()), Fields.orEmpty(decision.figures()), List.of());
    }

    private static UUID handler(Decision decision) {
        return Fields.required("handlerPostId", decision.handlerPostId());
    }

    private static Optional<LocalDate> until(Decision decision) {
        return Optional.ofNullable(decision.deadline());
    }

    private UUID lead(Decision decision) {
        return bodies.unit(Fields.required("leadUnitCode", decision.leadUnitCode()))
                .id();
    }
}
