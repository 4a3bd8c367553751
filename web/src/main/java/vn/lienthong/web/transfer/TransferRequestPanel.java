package vn.lienthong.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.assignment.transfer.TransferRequestRow;
import vn.lienthong.web.assignment.AssignmentPage;

/** The requests that another unit should do the assignment of the page. */
@Named("transferRequests")
@RequestScoped
public class TransferRequestPanel {

    @Inject
    AssignmentPage page;

    /** Newest first. */
    public List<TransferRequestRow> getRows() {
        return page.getReading().requests().transfers();
    }

    /** The one that waits for the decision; null when there is none. */
    public TransferRequestRow getOpen() {
        return getRows().stream().filter(row -> row.state().open()).findFirst().orElse(null);
    }

    public boolean isAskable() {
        return page.getReading().may(PossibleAction.ASK_TRANSFER);
    }

    public boolean isWithdrawable() {
        return page.getReading().may(PossibleAction.WITHDRAW_TRANSFER);
    }
}
