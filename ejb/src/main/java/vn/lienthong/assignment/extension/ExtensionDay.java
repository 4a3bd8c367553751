package vn.lienthong.assignment.extension;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Which day may be asked for and granted: later than the deadline, not past, worked, and for what was passed on within
 * the deadline of the work above it. A part that went out from a whole has none above it but the assigner, who may give one unit more time.
 */
@Dependent
class ExtensionDay {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    Assignments assignments;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /**
     * @param day null when none was given
     * @throws BusinessRuleViolation {@link ExtensionRule#DAY_REQUIRED}, {@link ExtensionRule#NO_DEADLINE},
     *     {@link ExtensionRule#NOT_LATER}, {@link ExtensionRule#DAY_PASSED}, {@link ExtensionRule#NOT_A_WORKING_DAY},
     *     {@link ExtensionRule#BEYOND_THE_PARENT}
     */
    void requireFit(LocalDate day, Assignment assignment) {
        if (day == null) {
            throw new BusinessRuleViolation(ExtensionRule.DAY_REQUIRED);
        }
        requireLater(day, assignment);
        requireWorked(day);
        assignments.capOf(assignment).latest().ifPresent(last -> {
            if (day.isAfter(last)) {
                throw new BusinessRuleViolation(ExtensionRule.BEYOND_THE_PARENT, day, last);
            }
        });
    }

    private void requireLater(LocalDate day, Assignment assignment) {
        var deadline = assignment.deadline().orElseThrow(() -> new BusinessRuleViolation(ExtensionRule.NO_DEADLINE));
        if (!day.isAfter(deadline)) {
            throw new BusinessRuleViolation(ExtensionRule.NOT_LATER, day, deadline);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new BusinessRuleViolation(ExtensionRule.DAY_PASSED, day);
        }
    }

    private void requireWorked(LocalDate day) {
        var calendar = calendars.current();
        if (!calendar.isWorkingDay(day)) {
            throw new BusinessRuleViolation(ExtensionRule.NOT_A_WORKING_DAY, day, calendar.plusWorkingDays(day, 1));
        }
    }

    /** The day and what was said about it, as the time line tells it. */
    static String told(LocalDate day, String text) {
        return text.isEmpty() ? WRITTEN.format(day) : WRITTEN.format(day) + ": " + text;
    }
}
