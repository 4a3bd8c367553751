package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.ApprovingResult;
import vn.lienthong.web.casefile.DecisionForm;

/** The head of the lead unit answers for the result, or gives it back to the officer. */
@Named
@RequestScoped
public class ApproveForm extends DecisionForm {

    @Inject
    ApprovingResult approving;

    public String approve() {
        approving.approve(item("approve-result"), getRemark(), by());
        return told("assignment", "assignment.approved");
    }

    public String sendBack() {
        approving.sendBack(item("approve-result"), getReason(), by());
        return told("assignment", "assignment.sentBack");
    }
}
