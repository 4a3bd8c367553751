package vn.lienthong.web.clause;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.clause.ClauseRow;
import vn.lienthong.directive.clause.ClauseView;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.clause.ViewingClauses;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** A directive by its clauses; whether only those without an assignment are shown stands in the address. */
@Named
@RequestScoped
public class ClausePage {

    @Inject
    ViewingClauses viewing;

    @Inject
    ViewingDirective viewingDirective;

    @Inject
    EditingClauses editing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    @Inject
    Clock clock;

    private ClauseView view;
    private DirectiveView directive;
    private boolean onlyOpen;

    /** Called before each showing of the page: whoever may not see it is told before anything is drawn. */
    public void look() {
        view = viewing.view(subject.id(), current.actor());
    }

    public ClauseView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    public DirectiveView getDirective() {
        if (directive == null) {
            directive = viewingDirective.view(subject.id(), current.actor());
        }
        return directive;
    }

    public List<ClauseRow> getRows() {
        return getView().rows().stream().filter(row -> !onlyOpen || row.open()).toList();
    }

    public AssignmentClass classOf(AssignmentRow row) {
        return row.classOn(LocalDate.now(clock));
    }

    public String move(UUID clause, boolean earlier) {
        editing.move(clause, earlier, current.actor());
        return outcome.shownOn("clauses", subject.id(), "clause.saved");
    }

    public boolean isOnlyOpen() {
        return onlyOpen;
    }

    public void setOnlyOpen(boolean onlyOpen) {
        this.onlyOpen = onlyOpen;
    }
}
