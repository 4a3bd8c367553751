package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.passing.LeavingOpen;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** Who passed the assignment of the page on says that the result above does not wait for it. */
@Named
@RequestScoped
public class LeaveOpenForm {

    @Inject
    LeavingOpen leaving;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String reason = "";

    public String leaveOpen() {
        leaving.leaveOpen(subject.id(), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "leaveOpen.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
