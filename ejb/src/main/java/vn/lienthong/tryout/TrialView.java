package vn.lienthong.tryout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.organization.Official;
import vn.lienthong.organization.Officials;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelForms;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.WaitingPost;

/** Looks at where a trial has come to. */
@Dependent
class TrialView {

    @Inject
    Courses courses;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Traces traces;

    @Inject
    DrawnSteps steps;

    @Inject
    ModelForms forms;

    @Inject
    Officials officials;

    @Inject
    WaitingJobs jobs;

    @Inject
    Clock clock;

    TrialCourse of(UUID matter) {
        var file = caseFiles.get(matter);
        return new TrialCourse(
                LocalDate.now(clock),
                courses.of(matter),
                traces.waiting(matter).stream().map(item -> wait(item, file)).toList(),
                jobs.next(matter).map(due -> LocalDate.ofInstant(due, clock.getZone())),
                file.closedAt().isPresent());
    }

    private TrialWait wait(WaitingPost item, CaseFile file) {
        var version = file.process().map(ProcessRef::version).orElseThrow();
        var step = steps.step(item.model(), version, item.step());
        return new TrialWait(
                step,
                item.postId(),
                item.postTitle(),
                item.unitName(),
                officials.holderOf(item.postId(), LocalDate.now(clock)).map(Official::fullName),
                Optional.ofNullable(item.dueOn()),
                step.form().flatMap(form -> forms.form(item.model(), version, form)));
    }
}
