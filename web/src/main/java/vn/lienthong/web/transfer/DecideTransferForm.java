package vn.lienthong.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.assignment.transfer.DecidingTransfer;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner transfers the work, at first to the unit that was proposed, or leaves it where it is. */
@Named
@RequestScoped
public class DecideTransferForm {

    private static final String STEP = "decide-transfer";

    @Inject
    DecidingTransfer deciding;

    @Inject
    TransferRequestPanel requests;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID lead;
    private boolean chosen;
    private String remark = "";
    private String reason = "";

    /** Shows the assignment at the other unit. */
    public String transfer() {
        var next = deciding.transfer(todo.id(STEP), lead, remark, current.actor());
        return outcome.shownOn("assignment", next, "transfer.done");
    }

    public String decline() {
        deciding.decline(todo.id(STEP), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "transferRequest.declined");
    }

    public UUID getLead() {
        return chosen || requests.getOpen() == null ? lead : requests.getOpen().wantedUnitId();
    }

    public void setLead(UUID lead) {
        this.lead = lead;
        this.chosen = true;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
