package vn.lienthong.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.ConfirmingCompletion;
import vn.lienthong.web.casefile.DecisionForm;

/** The office confirms that the work is done, or asks for it again. */
@Named
@RequestScoped
public class ConfirmForm extends DecisionForm {

    @Inject
    ConfirmingCompletion confirming;

    public String confirm() {
        confirming.confirm(item("confirm-completion"), getRemark(), by());
        return told("assignment", "assignment.confirmed");
    }

    public String redo() {
        confirming.redo(item("confirm-completion"), getReason(), by());
        return told("assignment", "assignment.askedAgain");
    }
}
