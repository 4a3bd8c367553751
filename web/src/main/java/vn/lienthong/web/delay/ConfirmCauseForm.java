package vn.lienthong.web.delay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.assignment.delay.ConfirmingCause;
import vn.lienthong.web.casefile.DecisionForm;

/** The assigner confirms an objective cause of delay, or does not. */
@Named
@RequestScoped
public class ConfirmCauseForm extends DecisionForm {

    @Inject
    ConfirmingCause confirming;

    public String confirm() {
        confirming.confirm(item("confirm-cause"), getRemark(), by());
        return told("assignment", "delay.confirmed");
    }

    public String reject() {
        confirming.reject(item("confirm-cause"), getReason(), by());
        return told("assignment", "delay.rejected");
    }
}
