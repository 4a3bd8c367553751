package vn.lienthong.tryout;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelForms;
import vn.lienthong.tryout.played.BegunCase;
import vn.lienthong.tryout.played.Holders;
import vn.lienthong.tryout.played.PlayedHappenings;
import vn.lienthong.tryout.played.Playing;
import vn.lienthong.worklist.Traces;
import vn.lienthong.worklist.WaitingPost;

/** Looks at where a trial has come to. */
@Dependent
class TrialView {

    @Inject
    TrialFiles files;

    @Inject
    Courses courses;

    @Inject
    Traces traces;

    @Inject
    DrawnSteps steps;

    @Inject
    ModelForms forms;

    @Inject
    Playing playing;

    @Inject
    PlayedHappenings happenings;

    @Inject
    Holders holders;

    @Inject
    TrialTime time;

    @Inject
    Clock clock;

    TrialCourse of(BegunCase begun) {
        var all = files.of(begun);
        return new TrialCourse(
                LocalDate.now(clock),
                all.stream()
                        .flatMap(this::moments)
                        .sorted(comparing(moment -> moment.event().at()))
                        .toList(),
                all.stream().flatMap(this::waits).toList(),
                all.stream().flatMap(this::chances).toList(),
                time.nextDay(all),
                ended(all.get(0)));
    }

    /** A case file may stay open though nothing goes on in it any more, as a directive's does when it is issued. */
    private boolean ended(TrialFile file) {
        return file.ended()
                || !courses.workLeft(file.id()) && time.nextDay(List.of(file)).isEmpty();
    }

    private Stream<TrialMoment> moments(TrialFile file) {
        return courses.of(file.id()).stream().map(event -> new TrialMoment(file, event));
    }

    private Stream<TrialWait> waits(TrialFile file) {
        return traces.waiting(file.id()).stream().map(item -> wait(item, file));
    }

    private Stream<TrialChance> chances(TrialFile file) {
        return happenings.possible(file.id()).stream().map(what -> new TrialChance(file, what));
    }

    private TrialWait wait(WaitingPost item, TrialFile file) {
        var step = steps.step(item.model(), item.modelVersion(), item.step());
        return new TrialWait(
                file,
                step,
                item.postId(),
                item.postTitle(),
                item.unitName(),
                holders.nameOf(item.postId()),
                Optional.ofNullable(item.dueOn()),
                step.form().flatMap(form -> forms.form(item.model(), item.modelVersion(), form)),
                file.matter() ? List.of() : playing.asked(item, file.id()));
    }
}
