package vn.lienthong.calendar;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A day that is not what its weekday says: a holiday, a day off in lieu, or a worked Saturday. */
@Embeddable
public record CalendarDay(
        @Column(name = "day") LocalDate date,
        @Enumerated(STRING) DayKind kind,
        @Column(name = "name_vi") String name,
        @Column(name = "name_en") String nameEn) {}
