package vn.lienthong.assignment.recalculation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.organization.UnitName;

/** A day that was counted in working days from another. */
record CountedDay(
        DueKind kind,
        UUID subjectId,
        UUID caseFileId,
        String title,
        UnitName unit,
        LocalDate countedFrom,
        LocalDate due) {

    /** As many working days after the same start, by the other calendar; empty when that is the same day. */
    Optional<DueDateChange> by(WorkingCalendar now, WorkingCalendar then) {
        var days = now.workingDaysBetween(countedFrom, due);
        return Optional.of(days)
                .filter(counted -> counted > 0)
                .map(counted -> then.plusWorkingDays(countedFrom, counted))
                .filter(day -> !day.equals(due))
                .map(day -> new DueDateChange(kind, subjectId, caseFileId, title, unit, due, day));
    }
}
