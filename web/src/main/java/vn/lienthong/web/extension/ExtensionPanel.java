package vn.lienthong.web.extension;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.extension.Advice;
import vn.lienthong.assignment.extension.ExtensionRow;
import vn.lienthong.assignment.extension.PartDeadline;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.assignment.AssignmentPage;

/** The requests for a later deadline of the assignment of the page. */
@Named("extensions")
@RequestScoped
public class ExtensionPanel {

    @Inject
    AssignmentPage page;

    /** Newest first. */
    public List<ExtensionRow> getRows() {
        return page.getReading().requests().extensions();
    }

    /** What may move together with the whole. */
    public List<PartDeadline> getParts() {
        return page.getReading().partsToMove();
    }

    /** Those that led to no link of the chain of deadlines, which tells the others. */
    public List<ExtensionRow> getOthers() {
        return getRows().stream().filter(row -> row.granted() == null).toList();
    }

    /** The one that waits for advice or decision; null when there is none. */
    public ExtensionRow getOpen() {
        return getRows().stream().filter(row -> row.state().open()).findFirst().orElse(null);
    }

    /** The one that a link of the chain came from; null for a pause. */
    public ExtensionRow of(UUID id) {
        return getRows().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    public boolean isAskable() {
        return page.getReading().may(PossibleAction.ASK_EXTENSION);
    }

    public boolean isWithdrawable() {
        return page.getReading().may(PossibleAction.WITHDRAW_EXTENSION);
    }

    public Advice[] getAdvices() {
        return Advice.values();
    }
}
