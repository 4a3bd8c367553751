package vn.lienthong.web.assignment;

import static java.util.Comparator.comparing;
import static vn.lienthong.assignment.AssignmentClass.AWAITING_CONFIRMATION;
import static vn.lienthong.assignment.AssignmentClass.DUE_SOON;
import static vn.lienthong.assignment.AssignmentClass.OVERDUE;
import static vn.lienthong.assignment.AssignmentClass.REFUSED;
import static vn.lienthong.assignment.AssignmentClass.RETURNED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.PartsView;
import vn.lienthong.assignment.PostView;
import vn.lienthong.assignment.ProgressRow;
import vn.lienthong.assignment.Suspension;
import vn.lienthong.assignment.ViewingAssignment;
import vn.lienthong.assignment.page.AssignmentReading;
import vn.lienthong.assignment.page.PossibleAction;
import vn.lienthong.assignment.page.ReadingAssignment;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.web.casefile.CaseFilePage;
import vn.lienthong.web.frame.Days;
import vn.lienthong.worklist.CaseFileView;

/** The page of one assignment. */
@Named
@RequestScoped
public class AssignmentPage extends CaseFilePage<AssignmentReading> {

    private static final List<AssignmentClass> ATTENTION =
            List.of(OVERDUE, REFUSED, RETURNED, DUE_SOON, AWAITING_CONFIRMATION);

    @Inject
    ReadingAssignment reading;

    @Inject
    ViewingAssignment viewing;

    @Inject
    Days days;

    private AssignmentClass chosen;

    @Override
    protected AssignmentReading read(UUID id, Actor by) {
        return reading.read(id, by);
    }

    @Override
    protected CaseFileView caseFileOf(AssignmentReading read) {
        return read.caseFile();
    }

    public AssignmentView getView() {
        return getReading().view();
    }

    public PartsView getParts() {
        return getReading().below().parts();
    }

    /** The parts of the class that the person has chosen, or all: first what needs somebody's attention. */
    public List<AssignmentRow> getShownParts() {
        return getParts().rows().stream()
                .filter(row -> chosen == null || classOf(row) == chosen)
                .sorted(comparing(
                        row -> ATTENTION.contains(classOf(row)) ? ATTENTION.indexOf(classOf(row)) : ATTENTION.size()))
                .toList();
    }

    /** The classes that have any part, for the filter. */
    public List<AssignmentClass> getClasses() {
        return Arrays.stream(AssignmentClass.values())
                .filter(each -> getParts().totals().of(each) > 0)
                .toList();
    }

    public List<ProgressRow> getUpdates() {
        return getReading().progress();
    }

    /** Whether the deadline still runs. */
    public boolean isRunning() {
        return getView().deadline().isPresent() && days.counts(getView().state());
    }

    /** Null as long as nobody was named. */
    public PostView getHandler() {
        return getReading().people().handler().orElse(null);
    }

    /** Null as long as a draft names none. */
    public UnitName getLeadUnit() {
        return getView().leadUnit().orElse(null);
    }

    /** Whether this person may cancel it as it stands. */
    public boolean isCancellable() {
        return getReading().may(PossibleAction.CANCEL);
    }

    public boolean isSuspendable() {
        return getReading().may(PossibleAction.SUSPEND);
    }

    public boolean isRemindable() {
        return getReading().may(PossibleAction.REMIND);
    }

    public boolean isResumable() {
        return getReading().may(PossibleAction.RESUME);
    }

    /** Null unless it stands still. */
    public Suspension getSuspension() {
        return getView().suspension().orElse(null);
    }

    /** Of whom the head may name one; also when somebody was faster, which the use case tells whoever sends the form. */
    public List<PostView> getHandlers() {
        var handlers = getReading().handlers();
        return handlers.isEmpty() ? viewing.possibleHandlers(subject.id(), current.actor()) : handlers;
    }

    public AssignmentClass getChosen() {
        return chosen;
    }

    public void setChosen(AssignmentClass chosen) {
        this.chosen = chosen;
    }
}
