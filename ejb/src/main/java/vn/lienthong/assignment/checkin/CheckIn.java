package vn.lienthong.assignment.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.Rhythm;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * What is to be said of standing work in one period: planned, then open until the officer has checked in, or missed when the
 * next period begins before. It is due on the last day of the period or, if that is free, on the next working day.
 */
@Entity
@Table(name = "check_in")
class CheckIn {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CheckInState state;

    @Column(name = "checked_in_on")
    private LocalDate checkedInOn;

    @Column(name = "entry_id")
    private UUID entryId;

    private String text = "";
    private String figures = "";

    protected CheckIn() {}

    CheckIn(UUID assignmentId, Rhythm.Period period, WorkingCalendar calendar) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.from = period.from();
        this.to = period.to();
        this.opensOn = period.opensOn();
        this.dueOn = dueOn(period, calendar);
        this.state = CheckInState.PLANNED;
    }

    static LocalDate dueOn(Rhythm.Period period, WorkingCalendar calendar) {
        return calendar.isWorkingDay(period.to()) ? period.to() : calendar.plusWorkingDays(period.to(), 1);
    }

    void open() {
        require(CheckInState.PLANNED);
        this.state = CheckInState.OPEN;
    }

    void checkIn(LocalDate today, CheckInReport report, UUID entryId) {
        require(CheckInState.OPEN);
        this.checkedInOn = today;
        this.text = report.text();
        this.figures = report.figures();
        this.entryId = entryId;
        this.state = CheckInState.CHECKED_IN;
    }

    void miss() {
        require(CheckInState.OPEN);
        this.state = CheckInState.MISSED;
    }

    /** The clock of the work stood still: what is still to come or to be said moves by as much. */
    void moveBy(int workingDays, WorkingCalendar calendar) {
        this.opensOn = calendar.plusWorkingDays(opensOn, workingDays);
        this.dueOn = calendar.plusWorkingDays(dueOn, workingDays);
    }

    private void require(CheckInState expected) {
        if (state != expected) {
            throw new BusinessRuleViolation(CheckInRule.NOT_OPEN, state);
        }
    }

    LocalDate to() {
        return to;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
