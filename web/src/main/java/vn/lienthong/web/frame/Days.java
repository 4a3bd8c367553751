package vn.lienthong.web.frame;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.web.reader.Texts;

/** Deadlines seen from today. */
@Named
@RequestScoped
public class Days {

    @Inject
    Clock clock;

    @Inject
    Texts text;

    public TimeClass lightOf(LocalDate deadline) {
        return TimeClass.of(deadline, LocalDate.now(clock));
    }

    /** Such as "3 days left", "today", "2 days late". */
    public String until(LocalDate deadline) {
        var days = DAYS.between(LocalDate.now(clock), deadline);
        if (days == 0) {
            return text.say("days.today");
        }
        return days > 0 ? text.say("days.left", days) : text.say("days.late", -days);
    }

    /** Whether the time still runs: from issue until the result is with the office. */
    public boolean counts(AssignmentState state) {
        return switch (state) {
            case ISSUED, ACCEPTED, RETURNED, REFUSED, REDO -> true;
            case DRAFT, SUBMITTED, COMPLETED, SUSPENDED, RECALLED, TRANSFERRED, CANCELLED -> false;
        };
    }
}
