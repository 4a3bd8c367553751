package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side cancels the assignment of the page. */
@Named
@RequestScoped
public class CancelForm {

    @Inject
    CancellingAssignment cancelling;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String reason = "";

    public String cancel() {
        cancelling.cancel(subject.id(), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.cancelled");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
