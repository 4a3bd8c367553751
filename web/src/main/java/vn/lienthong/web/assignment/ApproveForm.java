package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of the lead unit answers for the result, or gives it back to the officer. */
@Named
@RequestScoped
public class ApproveForm {

    @Inject
    ApprovingResult approving;

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

    public String approve() {
        approving.approve(todo.id("approve-result"), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.approved");
    }

    public String sendBack() {
        approving.sendBack(todo.id("approve-result"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.sentBack");
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
