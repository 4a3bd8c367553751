package vn.lienthong.web.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.directive.supplement.IssuingSupplement;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.web.casefile.DecisionForm;

/** What was added to a directive in force is sent, given up, issued or sent back. */
@Named
@RequestScoped
public class SupplementForm extends DecisionForm {

    @Inject
    SendingSupplement sending;

    @Inject
    IssuingSupplement issuing;

    public String send() {
        sending.send(subject(), by());
        return shown("supplement.sent");
    }

    public String withdraw() {
        sending.withdraw(item("revise-supplement"), getReason(), by());
        return shown("supplement.withdrawn");
    }

    public String issue() {
        issuing.issue(item("issue-supplement"), getRemark(), by());
        return shown("supplement.issued");
    }

    public String sendBack() {
        issuing.sendBack(item("issue-supplement"), getReason(), by());
        return shown("supplement.sentBack");
    }

    private String shown(String key) {
        return told("directive", key);
    }
}
