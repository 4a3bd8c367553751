package vn.lienthong.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.CauseRow;
import vn.lienthong.assignment.delay.CauseState;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.assignment.AssignmentPage;

/** Why the assignment of the page is late. */
@Named("delay")
@RequestScoped
public class DelayPanel {

    @Inject
    AssignmentPage page;

    /** Newest first. */
    public List<CauseRow> getRows() {
        return page.getReading().requests().causes();
    }

    /** The one that waits for the assigner; null when there is none. */
    public CauseRow getPending() {
        return getRows().stream()
                .filter(row -> row.state() == CauseState.PENDING)
                .findFirst()
                .orElse(null);
    }

    public boolean isAskedFor() {
        return page.getReading().may(PossibleAction.STATE_CAUSE);
    }

    /** Whether it is late and nobody has said why. */
    public boolean isMissing() {
        return page.getView().late() && getRows().isEmpty();
    }

    public CauseKind[] getKinds() {
        return CauseKind.values();
    }
}
