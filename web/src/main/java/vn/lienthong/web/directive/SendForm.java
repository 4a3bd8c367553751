package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The office sends its draft for issue, gives it up after it came back, or takes an assignment out of it. */
@Named
@RequestScoped
public class SendForm {

    @Inject
    SendingForIssue sending;

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String reason = "";

    public String send() {
        sending.send(subject.id(), current.actor());
        return outcome.shownOn("directive", subject.id(), "directive.sent");
    }

    public String withdraw() {
        sending.withdraw(todo.id("revise-directive"), reason, current.actor());
        return outcome.shownOn("directive", subject.id(), "directive.withdrawn");
    }

    public String remove(UUID assignment) {
        cutting.remove(assignment, current.actor());
        return outcome.shownOn("directive", subject.id(), "directive.assignmentRemoved");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
