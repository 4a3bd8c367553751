package vn.lienthong.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.assignment.transfer.AskingTransfer;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of the lead unit proposes that another unit does the work, or takes that back. */
@Named
@RequestScoped
public class AskTransferForm {

    @Inject
    AskingTransfer asking;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID wanted;
    private String reason = "";

    public String ask() {
        asking.ask(subject.id(), wanted, reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "transferRequest.asked");
    }

    public String withdraw() {
        asking.withdraw(subject.id(), current.actor());
        return outcome.shownOn("assignment", subject.id(), "transferRequest.withdrawn");
    }

    public UUID getWanted() {
        return wanted;
    }

    public void setWanted(UUID wanted) {
        this.wanted = wanted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
