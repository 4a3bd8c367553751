package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.rule.BusinessRuleViolation;

/** Keeps the work list in step with the processes: they call it, in their transaction, wherever they wait or go on. */
@Stateless
public class WorkItemRecorder {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    PerformingPost performing;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Event<ProcessEnded> ended;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    /**
     * A process waits for a person: finds the post and puts the item on its list.
     *
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} when there is nobody to wait for
     */
    public void opened(OpenedStep step) {
        var file = caseFiles.get(step.caseFileId());
        var addressed = Performer.parse(step.performer()).isAddressee();
        var errand = step.errand().filter(each -> addressed);
        var item = errand.map(each -> new WorkItem(step, each.unitId(), each.postId(), clock.instant(), each.dueOn()))
                .orElseGet(() -> itemOf(step, file));
        workItems.add(item);
    }

    private WorkItem itemOf(OpenedStep step, CaseFile file) {
        var part = performing.find(step.performer(), step.unitId(), file);
        return new WorkItem(step, part.unitId(), part.postId(), clock.instant(), dueOn(step, file));
    }

    /** A process no longer waits at a step, whether it was decided or not. */
    public void withdrawn(String stepRef) {
        workItems.byStepRef(stepRef).filter(WorkItem::waits).ifPresent(this::withdraw);
    }

    /** Whoever holds the item already holds what its case file is about. */
    private void withdraw(WorkItem item) {
        if (!workItems.held(item)) {
            subjects.hold(List.of(item.caseFileId()));
        }
        item.withdraw(clock.instant());
    }

    /** A process has come to its end by itself. */
    public void ended(UUID caseFileId, String model) {
        ended.fire(new ProcessEnded(caseFileId, model));
    }

    private LocalDate dueOn(OpenedStep step, CaseFile file) {
        var own = step.due().flatMap(term -> term.end(LocalDate.now(clock), file.dueOn(), calendars.current()));
        if (besides(step, file)) {
            return own.orElse(null);
        }
        return own.filter(date -> file.dueOn().map(date::isBefore).orElse(true))
                .or(file::dueOn)
                .orElse(null);
    }

    /** What goes on beside the work has its own time: a request that comes late is not late itself. */
    private static boolean besides(OpenedStep step, CaseFile file) {
        return file.process()
                .filter(process -> !process.model().equals(step.model()))
                .isPresent();
    }
}
