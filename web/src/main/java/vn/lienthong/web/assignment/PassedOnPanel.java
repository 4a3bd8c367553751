package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.page.Below;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.assignment.tree.Branch;

/** What was passed on from the assignment of the page, and what lies below its parts. */
@Named("passedOn")
@RequestScoped
public class PassedOnPanel {

    @Inject
    AssignmentPage page;

    public List<Branch> getBranches() {
        return below().passedOn();
    }

    /** What lies below a part. */
    public Totals below(UUID part) {
        return below().belowParts().getOrDefault(part, Totals.NONE);
    }

    public boolean isMayPassOn() {
        return page.getReading().may(PossibleAction.PASS_ON);
    }

    public boolean isMayLeaveOpen() {
        return page.getReading().may(PossibleAction.LEAVE_OPEN);
    }

    /** Why the result does not wait for it; nothing when it does. */
    public String whyLeftOpen(UUID child) {
        return below().leftOpen().get(child);
    }

    private Below below() {
        return page.getReading().below();
    }
}
