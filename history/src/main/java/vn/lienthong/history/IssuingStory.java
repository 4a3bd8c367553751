package vn.lienthong.history;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentDetails;
import vn.lienthong.calendar.ClockProducer;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.IssuingDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.SendingForIssue;

/** A directive is entered, cut into assignments, sent and issued on one day, as its document says. */
final class IssuingStory {

    private static final int ENTERED_AT = 8;

    private final Stage stage;
    private final Plot plot;

    IssuingStory(Stage stage, Plot plot) {
        this.stage = stage;
        this.plot = plot;
    }

    /** @param firstNumber how many assignments the story had before */
    void play(DirectivePlan plan, int firstNumber) {
        var day = plot.issued(plan);
        var morning = day.atTime(ENTERED_AT, 0).atZone(ClockProducer.VIET_NAM).toInstant();
        stage.turnTo(new UUID(0, 0), firstNumber, morning);
        var monitor = stage.cast().monitor();
        var directive = stage.use(EnteringDirective.class).enter(details(plan, day), List.of(), monitor);
        var number = firstNumber;
        for (var work : plan.works()) {
            for (var code : work.receivers(stage.cast().communes())) {
                stage.use(CuttingIntoAssignments.class).add(directive, details(work, code, number++), monitor);
            }
        }
        stage.endStep();
        stage.turnTo(directive, firstNumber, morning.plus(1, HOURS));
        stage.use(SendingForIssue.class).send(directive, monitor);
        stage.endStep();
        stage.turnTo(directive, firstNumber, morning.plus(3, HOURS));
        stage.use(IssuingDirective.class)
                .issue(stage.item("issue-directive"), "", stage.cast().chairman());
        stage.endStep();
    }

    private DirectiveDetails details(DirectivePlan plan, LocalDate day) {
        return new DirectiveDetails(
                plan.kind(),
                plan.symbol(),
                day,
                stage.cast().unit(Cast.PROVINCE).id(),
                stage.cast().chairman().name(),
                plan.urgency(),
                Secrecy.OPEN,
                plan.summary());
    }

    private AssignmentDetails details(WorkPlan work, String code, int number) {
        var unit = stage.cast().unit(code);
        return new AssignmentDetails(
                work.brief(unit.name()), plot.limit(work, number), Optional.of(unit.id()), Set.of(), Set.of());
    }
}
