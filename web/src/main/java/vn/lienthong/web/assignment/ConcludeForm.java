package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.ConcludingAssignment;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The assigner's side ends the standing work of the page. */
@Named
@RequestScoped
public class ConcludeForm {

    @Inject
    ConcludingAssignment concluding;

    @Inject
    AssignmentPage page;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private String remark = "";

    public String conclude() {
        concluding.conclude(subject.id(), remark, current.actor());
        return outcome.shownOn("assignment", subject.id(), "conclude.done");
    }

    public boolean isPossible() {
        return page.getReading().may(PossibleAction.CONCLUDE);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
