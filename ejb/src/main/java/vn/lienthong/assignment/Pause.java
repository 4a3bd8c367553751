package vn.lienthong.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.lienthong.calendar.WorkingCalendar;

/** Since when the clock of an assignment stands still, why, and from which state it goes on. */
@Embeddable
class Pause {

    @Column(name = "suspended_on")
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from")
    private AssignmentState stateBefore;

    @Column(name = "suspended_why")
    private String reason;

    protected Pause() {}

    Pause(LocalDate since, AssignmentState stateBefore, String reason) {
        this.since = since;
        this.stateBefore = stateBefore;
        this.reason = reason;
    }

    /** How many working days it has lasted; the day it began still counted as work. */
    int workingDaysUntil(LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(since, today);
    }

    AssignmentState stateBefore() {
        return stateBefore;
    }

    String reason() {
        return reason;
    }

    Suspension view() {
        return new Suspension(since, reason);
    }
}
