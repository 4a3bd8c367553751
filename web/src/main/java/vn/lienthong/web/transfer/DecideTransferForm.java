package vn.lienthong.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.assignment.transfer.DecidingTransfer;
import vn.lienthong.web.casefile.DecisionForm;

/** The assigner transfers the work, at first to the unit that was proposed, or leaves it where it is. */
@Named
@RequestScoped
public class DecideTransferForm extends DecisionForm {

    private static final String STEP = "decide-transfer";

    @Inject
    DecidingTransfer deciding;

    @Inject
    TransferRequestPanel requests;

    private UUID lead;
    private boolean chosen;

    /** Shows the assignment at the other unit. */
    public String transfer() {
        var next = deciding.transfer(item(STEP), lead, getRemark(), by());
        return told("assignment", next, "transfer.done");
    }

    public String decline() {
        deciding.decline(item(STEP), getReason(), by());
        return told("assignment", "transferRequest.declined");
    }

    public UUID getLead() {
        return chosen || requests.getOpen() == null ? lead : requests.getOpen().wantedUnitId();
    }

    public void setLead(UUID lead) {
        this.lead = lead;
        this.chosen = true;
    }
}
