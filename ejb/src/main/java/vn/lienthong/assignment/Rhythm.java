package vn.lienthong.assignment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;

/**
 * How often standing work is checked in. A week ends with its Friday; months and quarters are those of reports, which end with
 * the 14th.
 */
public enum Rhythm {
    WEEKLY(2) {
        @Override
        LocalDate lastDayOf(LocalDate day) {
            return day.with(nextOrSame(FRIDAY));
        }

        @Override
        LocalDate lastDayBefore(LocalDate lastDay) {
            return lastDay.minusWeeks(1);
        }
    },
    MONTHLY(7) {
        @Override
        LocalDate lastDayOf(LocalDate day) {
            var month = day.getDayOfMonth() <= LAST_DAY ? day : day.plusMonths(1);
            return month.withDayOfMonth(LAST_DAY);
        }

        @Override
        LocalDate lastDayBefore(LocalDate lastDay) {
            return lastDay.minusMonths(1);
        }
    },
    QUARTERLY(15) {
        @Override
        LocalDate lastDayOf(LocalDate day) {
            var month = MONTHLY.lastDayOf(day);
            return month.plusMonths((3 - month.getMonthValue() % 3) % 3);
        }

        @Override
        LocalDate lastDayBefore(LocalDate lastDay) {
            return lastDay.minusMonths(3);
        }
    };

    private static final int LAST_DAY = 14;

    private final int daysToCheckIn;

    Rhythm(int daysToCheckIn) {
        this.daysToCheckIn = daysToCheckIn;
    }

    /** The period that the day lies in. */
    public Period periodOf(LocalDate day) {
        var last = lastDayOf(day);
        return new Period(lastDayBefore(last).plusDays(1), last, last.minusDays(daysToCheckIn));
    }

    public Period periodAfter(LocalDate lastDay) {
        return periodOf(lastDay.plusDays(1));
    }

    abstract LocalDate lastDayOf(LocalDate day);

    abstract LocalDate lastDayBefore(LocalDate lastDay);

    /**
     * One turn of a rhythm.
     *
     * @param opensOn from which day the officer is asked for it
     */
    public record Period(LocalDate from, LocalDate to, LocalDate opensOn) {}
}
