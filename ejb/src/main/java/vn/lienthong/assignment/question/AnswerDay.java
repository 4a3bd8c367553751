package vn.lienthong.assignment.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Until when an answer is wanted: two working days unless the asker says otherwise, and not beyond the deadline of the work.
 * Where that is nearer than tomorrow, or has passed, the usual time counts, because nobody answers yesterday.
 */
@Dependent
class AnswerDay {

    private static final int USUAL_WORKING_DAYS = 2;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** What counts when the asker names no day. */
    LocalDate usual(Assignment assignment) {
        var usual = calendars.current().plusWorkingDays(today(), USUAL_WORKING_DAYS);
        return deadline(assignment).filter(usual::isAfter).orElse(usual);
    }

    /**
     * @throws BusinessRuleViolation {@link QuestionRule#ANSWER_DAY_TOO_SOON}, {@link QuestionRule#ANSWER_DAY_NOT_WORKED},
     *     {@link QuestionRule#ANSWER_DAY_TOO_LATE}
     */
    LocalDate of(Optional<LocalDate> wanted, Assignment assignment) {
        wanted.ifPresent(day -> require(day, assignment));
        return wanted.orElseGet(() -> usual(assignment));
    }

    private void require(LocalDate day, Assignment assignment) {
        if (!day.isAfter(today())) {
            throw new BusinessRuleViolation(QuestionRule.ANSWER_DAY_TOO_SOON, day);
        }
        latest(assignment).filter(day::isAfter).ifPresent(latest -> {
            throw new BusinessRuleViolation(QuestionRule.ANSWER_DAY_TOO_LATE, day, latest);
        });
        var calendar = calendars.current();
        if (!calendar.isWorkingDay(day)) {
            throw new BusinessRuleViolation(QuestionRule.ANSWER_DAY_NOT_WORKED, day, calendar.plusWorkingDays(day, 1));
        }
    }

    private Optional<LocalDate> latest(Assignment assignment) {
        return assignment.deadline().map(end -> deadline(assignment).orElseGet(() -> usual(assignment)));
    }

    /** The one that still leaves a day to answer. */
    private Optional<LocalDate> deadline(Assignment assignment) {
        return assignment.deadline().filter(end -> end.isAfter(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
