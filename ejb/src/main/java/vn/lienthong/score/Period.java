package vn.lienthong.score;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A period of assessment. A reporting month runs from the 15th of the month before to the 14th; quarters, halves and years are
 * made of such months, so that the year ends on 14 December. Any other stretch may be given by its days.
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int FIRST_DAY = 15;

    /** @throws BusinessRuleViolation {@link ScoreRule#PERIOD_BACKWARDS} */
    public Period {
        if (to.isBefore(from)) {
            throw new BusinessRuleViolation(ScoreRule.PERIOD_BACKWARDS, from, to);
        }
    }

    /** The period of that kind in which the day lies. */
    public static Period containing(LocalDate day, PeriodKind kind) {
        var month = YearMonth.from(day).plusMonths(day.getDayOfMonth() < FIRST_DAY ? 0 : 1);
        var position = (month.getMonthValue() - 1) % kind.months();
        var first = month.minusMonths(position);
        return new Period(
                first.minusMonths(1).atDay(FIRST_DAY),
                first.plusMonths(kind.months() - 1L).atDay(FIRST_DAY - 1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
