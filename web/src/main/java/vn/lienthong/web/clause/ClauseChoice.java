package vn.lienthong.web.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.web.assignment.AssignmentForm;
import vn.lienthong.web.signon.CurrentActor;

/** The clauses of the directive that an assignment is drafted for, to choose from. */
@Named
@RequestScoped
public class ClauseChoice {

    private static final int SHOWN = 80;

    @Inject
    ViewingClauses viewing;

    @Inject
    AssignmentForm form;

    @Inject
    CurrentActor current;

    /** None before the page's parameters are known, when Faces asks for the first time. */
    public List<ClauseText> getOptions() {
        if (form.getDirective() == null) {
            return List.of();
        }
        return viewing.view(form.getDirective(), current.actor()).rows().stream()
                .map(row -> new ClauseText(row.number(), shortened(row.content())))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
