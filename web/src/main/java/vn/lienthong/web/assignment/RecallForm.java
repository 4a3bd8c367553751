package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.RecallReceivers;
import vn.lienthong.assignment.RecallView;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.ViewingRecall;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.casefile.OpenItem;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side takes the assignment of the page back, and the receivers confirm. */
@Named
@RequestScoped
public class RecallForm {

    @Inject
    RecallingAssignment recalling;

    @Inject
    ViewingRecall viewing;

    @Inject
    AssignmentPage page;

    @Inject
    OpenItem todo;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String reason = "";
    private String remark = "";
    private RecallReceivers receivers;

    public String recall() {
        recalling.recall(subject.id(), reason, current.actor());
        return outcome.shownOn("assignment", subject.id(), "recall.done");
    }

    public String confirm() {
        recalling.confirm(todo.id("confirm-recall"), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "recall.confirm.done");
    }

    public boolean isPossible() {
        return page.getReading().may(PossibleAction.RECALL);
    }

    /** Null unless it was taken back. */
    public RecallView getRecalled() {
        return page.getView().recall().orElse(null);
    }

    public RecallReceivers getReceivers() {
        if (receivers == null) {
            receivers = viewing.receivers(subject.id(), current.actor());
        }
        return receivers;
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
