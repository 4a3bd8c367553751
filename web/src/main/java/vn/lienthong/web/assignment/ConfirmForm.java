package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The office confirms that the work is done, or asks for it again. */
@Named
@RequestScoped
public class ConfirmForm {

    @Inject
    ConfirmingCompletion confirming;

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
        confirming.confirm(todo.id("confirm-completion"), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.confirmed");
    }

    public String redo() {
        confirming.redo(todo.id("confirm-completion"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.askedAgain");
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
