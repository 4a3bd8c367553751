package vn.lienthong.assignment.page;

import java.util.List;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.delay.CauseRow;
import vn.lienthong.assignment.extension.ExtensionRow;
import vn.lienthong.assignment.transfer.TransferRequestRow;

/** What the lead unit asked of the assigner, and why it is late; each newest first. */
public record Requests(List<ExtensionRow> extensions, List<TransferRequestRow> transfers, List<CauseRow> causes) {

    static Requests in(Proceeding proceeding) {
        return new Requests(ExtensionRow.in(proceeding), TransferRequestRow.in(proceeding), CauseRow.in(proceeding));
    }

    boolean extensionOpen() {
        return extensions.stream().anyMatch(row -> row.state().open());
    }

    boolean transferOpen() {
        return transfers.stream().anyMatch(row -> row.state().open());
    }
}
