package vn.lienthong.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.assignment.transfer.TransferRequestRow;
import vn.lienthong.assignment.transfer.ViewingTransferRequests;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The requests that another unit should do the assignment of the page. */
@Named("transferRequests")
@RequestScoped
public class TransferRequestPanel {

    @Inject
    ViewingTransferRequests viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private List<TransferRequestRow> rows;

    /** Newest first. */
    public List<TransferRequestRow> getRows() {
        if (rows == null) {
            rows = viewing.of(subject.id(), current.actor());
        }
        return rows;
    }

    /** The one that waits for the decision; null when there is none. */
    public TransferRequestRow getOpen() {
        return getRows().stream().filter(row -> row.state().open()).findFirst().orElse(null);
    }

    public boolean isAskable() {
        return viewing.mayAsk(subject.id(), current.actor());
    }

    public boolean isWithdrawable() {
        return viewing.mayWithdraw(subject.id(), current.actor());
    }
}
