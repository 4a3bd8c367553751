package vn.lienthong.web.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.directive.supplement.IssuingSupplement;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** What was added to a directive in force is sent, given up, issued or sent back. */
@Named
@RequestScoped
public class SupplementForm {

    @Inject
    SendingSupplement sending;

    @Inject
    IssuingSupplement issuing;

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

    public String send() {
        sending.send(subject.id(), current.actor());
        return shown("supplement.sent");
    }

    public String withdraw() {
        sending.withdraw(todo.id("revise-supplement"), reason, current.actor());
        return shown("supplement.withdrawn");
    }

    public String issue() {
        issuing.issue(todo.id("issue-supplement"), remark, current.actor());
        return shown("supplement.issued");
    }

    public String sendBack() {
        issuing.sendBack(todo.id("issue-supplement"), reason, current.actor());
        return shown("supplement.sentBack");
    }

    private String shown(String key) {
        return outcome.shownOn("directive", subject.id(), key);
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
