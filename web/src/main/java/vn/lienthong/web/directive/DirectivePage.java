package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.UnitTotals;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.directive.DirectiveView;
import vn.lienthong.directive.page.DirectiveReading;
import vn.lienthong.directive.page.ReadingDirective;
import vn.lienthong.organization.Actor;
import vn.lienthong.web.casefile.CaseFilePage;
import vn.lienthong.worklist.CaseFileView;

/** The page of one directive. */
@Named
@RequestScoped
public class DirectivePage extends CaseFilePage<DirectiveReading> {

    @Inject
    ReadingDirective reading;

    @Override
    protected DirectiveReading read(UUID id, Actor by) {
        return reading.read(id, by);
    }

    @Override
    protected CaseFileView caseFileOf(DirectiveReading read) {
        return read.caseFile();
    }

    public DirectiveView getView() {
        return getReading().view();
    }

    public List<AttachmentRow> getFiles() {
        return getReading().caseFile().history().stream()
                .map(TimelineRow::files)
                .flatMap(List::stream)
                .toList();
    }

    public Set<SixClear> gapsOf(UUID assignment) {
        return getView().gaps().getOrDefault(assignment, EnumSet.noneOf(SixClear.class));
    }

    /** Whether there is something added after issue that waits to be sent. */
    public boolean isSupplementOpen() {
        return getView().mayCut() && !getView().mayChange() && getAddedCount() > 0;
    }

    /** How many assignments are drafts. */
    public long getAddedCount() {
        return getView().assignments().stream()
                .filter(row -> row.state() == AssignmentState.DRAFT)
                .count();
    }

    /** The classes that have anything: the columns of the tables. */
    public List<AssignmentClass> getClasses() {
        return Arrays.stream(AssignmentClass.values())
                .filter(each -> getView().totals().of(each) > 0)
                .toList();
    }

    /** The sum over all units; less than the total when an assignment has no lead unit yet. */
    public Totals getUnitSum() {
        return getView().units().stream().map(UnitTotals::totals).reduce(Totals.NONE, Totals::plus);
    }
}
