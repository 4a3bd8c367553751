package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.web.casefile.DecisionForm;

/** The head of the issuing authority issues the directive, or sends it back. */
@Named
@RequestScoped
public class IssueForm extends DecisionForm {

    @Inject
    IssuingDirective issuing;

    public String issue() {
        issuing.issue(item("issue-directive"), getRemark(), by());
        return told("directive", "directive.issued");
    }

    public String sendBack() {
        issuing.sendBack(item("issue-directive"), getReason(), by());
        return told("directive", "directive.sentBack");
    }
}
