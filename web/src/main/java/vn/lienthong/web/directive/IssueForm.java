package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of the issuing authority issues the directive, or sends it back. */
@Named
@RequestScoped
public class IssueForm {

    @Inject
    IssuingDirective issuing;

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

    public String issue() {
        issuing.issue(todo.id("issue-directive"), remark, current.actor());
        return outcome.shownOn("directive", subject.id(), "directive.issued");
    }

    public String sendBack() {
        issuing.sendBack(todo.id("issue-directive"), reason, current.actor());
        return outcome.shownOn("directive", subject.id(), "directive.sentBack");
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
