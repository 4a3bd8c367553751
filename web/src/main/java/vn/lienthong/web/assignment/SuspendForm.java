package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side stops the clock of the assignment of the page, or lets it go on. */
@Named
@RequestScoped
public class SuspendForm {

    @Inject
    SuspendingAssignment suspending;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String reason = "";
    private String remark = "";

    public String suspend() {
        suspending.suspend(subject.id(), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.suspended");
    }

    public String resume() {
        suspending.resume(subject.id(), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.resumed");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
