package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.lienthong.assignment.AcceptingAssignment;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of the lead unit takes the work on and names the officer, gives it back, or refuses it. */
@Named
@RequestScoped
public class AcceptForm {

    @Inject
    AcceptingAssignment accepting;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private UUID handler;
    private String remark = "";
    private String reason = "";

    public String accept() {
        accepting.accept(todo.id("accept-assignment"), handler, remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.accepted");
    }

    public String giveBack() {
        accepting.giveBack(todo.id("accept-assignment"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.givenBack");
    }

    public String refuse() {
        accepting.refuse(todo.id("accept-assignment"), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "assignment.refused");
    }

    public UUID getHandler() {
        return handler;
    }

    public void setHandler(UUID handler) {
        this.handler = handler;
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
