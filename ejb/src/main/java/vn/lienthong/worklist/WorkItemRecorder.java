package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Participation;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;

/** Keeps the work list in step with the processes: they call it, in their transaction, wherever they wait or go on. */
@Stateless
public class WorkItemRecorder {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /**
     * A process waits for a person: finds the post and puts the item on its list.
     *
     * @throws BusinessRuleViolation {@link WorkItemRule#NO_SUCH_POST} when there is nobody to wait for
     */
    public void opened(OpenedStep step) {
        var file = caseFiles.get(step.caseFileId());
        var performer = Performer.parse(step.performer());
        var errand = step.errand().filter(addressed -> performer.role().isEmpty());
        var item = errand.map(each -> new WorkItem(step, each.unitId(), each.postId(), clock.instant(), each.dueOn()))
                .orElseGet(() -> itemOf(step, performer, file));
        workItems.add(item);
    }

    private WorkItem itemOf(OpenedStep step, Performer performer, CaseFile file) {
        var part = performer
                .role()
                .flatMap(role ->
                        step.unitId().map(unit -> file.participant(role, unit)).orElseGet(() -> file.participant(role)))
                .orElseThrow(
                        () -> new BusinessRuleViolation(WorkItemRule.NO_SUCH_POST, step.performer(), file.title()));
        return new WorkItem(step, part.unitId(), post(performer, part), clock.instant(), dueOn(step, file));
    }

    /** A process no longer waits at a step, whether it was decided or not. */
    public void withdrawn(String stepRef) {
        workItems.byStepRef(stepRef).ifPresent(item -> item.withdraw(clock.instant()));
    }

    private UUID post(Performer performer, Participation part) {
        return performer
                .kind()
                .map(kind -> posts.ofKind(part.unitId(), kind)
                        .orElseThrow(() -> new BusinessRuleViolation(
                                WorkItemRule.NO_SUCH_POST,
                                kind,
                                units.get(part.unitId()).bothNames()))
                        .id())
                .orElseGet(part::postId);
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
