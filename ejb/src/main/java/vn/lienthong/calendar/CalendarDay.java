package vn.lienthong.calendar;

import static jakarta.persistence.EnumType.STRING;
import static java.time.DayOfWeek.SATURDAY;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.lienthong.rule.BusinessRuleViolation;

/** A day that is not what its weekday says: a holiday, a day off in lieu, or a worked Saturday. */
@Embeddable
public record CalendarDay(
        @Column(name = "day") LocalDate date,
        @Enumerated(STRING) DayKind kind,
        @Column(name = "name_vi") String name,
        @Column(name = "name_en") String nameEn) {

    void requireIn(int year) {
        if (date.getYear() != year) {
            throw new BusinessRuleViolation(CalendarRule.OTHER_YEAR, date, year);
        }
    }

    void requireSaturdayWhereWorked() {
        if (kind == DayKind.WORKED_SATURDAY && date.getDayOfWeek() != SATURDAY) {
            throw new BusinessRuleViolation(CalendarRule.NOT_A_SATURDAY, date);
        }
    }
}
