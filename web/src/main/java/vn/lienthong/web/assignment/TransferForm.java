package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.assignment.TransferView;
import vn.lienthong.assignment.TransferringAssignment;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side gives the assignment of the page to another unit. */
@Named
@RequestScoped
public class TransferForm {

    @Inject
    TransferringAssignment transferring;

    @Inject
    AssignmentPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID lead;
    private String reason = "";

    /** Shows the assignment at the other unit. */
    public String transfer() {
        var next = transferring.transfer(subject.id(), lead, reason, current.actor());
        return outcome.shownOn("assignment", next, "transfer.done");
    }

    public boolean isPossible() {
        return page.getReading().may(PossibleAction.TRANSFER);
    }

    /** Null unless it came from another unit and the person may see what was there. */
    public TransferView getCameFrom() {
        return page.getReading().transfer().cameFrom().orElse(null);
    }

    /** Null unless it went to another unit and the person may see what is there. */
    public TransferView getWentTo() {
        return page.getReading().transfer().wentTo().orElse(null);
    }

    public UUID getLead() {
        return lead;
    }

    public void setLead(UUID lead) {
        this.lead = lead;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
