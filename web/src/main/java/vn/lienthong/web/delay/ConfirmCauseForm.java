package vn.lienthong.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner confirms an objective cause of delay, or does not. */
@Named
@RequestScoped
public class ConfirmCauseForm {

    @Inject
    ConfirmingCause confirming;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String remark = "";
    private String reason = "";

    public String confirm() {
        confirming.confirm(todo.id("confirm-cause"), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "delay.confirmed");
    }

    public String reject() {
        confirming.reject(todo.id("confirm-cause"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "delay.rejected");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
