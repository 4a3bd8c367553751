package vn.lienthong.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.CauseRow;
import vn.lienthong.assignment.delay.CauseState;
import vn.lienthong.assignment.delay.ViewingCauses;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** Why the assignment of the page is late. */
@Named("delay")
@RequestScoped
public class DelayPanel {

    @Inject
    ViewingCauses viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private List<CauseRow> rows;

    /** Newest first. */
    public List<CauseRow> getRows() {
        if (rows == null) {
            rows = viewing.of(subject.id(), current.actor());
        }
        return rows;
    }

    /** The one that waits for the assigner; null when there is none. */
    public CauseRow getPending() {
        return getRows().stream()
                .filter(row -> row.state() == CauseState.PENDING)
                .findFirst()
                .orElse(null);
    }

    public boolean isAskedFor() {
        return viewing.mayState(subject.id(), current.actor());
    }

    /** Whether it is late and nobody has said why. */
    public boolean isMissing() {
        return viewing.missing(subject.id(), current.actor());
    }

    public CauseKind[] getKinds() {
        return CauseKind.values();
    }
}
