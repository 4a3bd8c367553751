package vn.lienthong.calendar;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What can be wrong with the working calendar. */
public enum CalendarRule implements Rule {
    /** {0} year */
    CALENDAR_MISSING,
    /** {0} date, {1} year of the calendar */
    OTHER_YEAR,
    /** {0} date */
    NOT_A_SATURDAY,
    /** {0} date */
    DAY_TWICE,
    DAY_REQUIRED,
    /** A day that is set needs a name. */
    DAY_NAME_REQUIRED,
    /** {0} year */
    CHANGED_MEANWHILE(Refusal.CONFLICT),
    /** {0} how many */
    DUE_DATES_WOULD_MOVE(Refusal.CONFLICT);

    private final Refusal refusal;

    CalendarRule() {
        this(Refusal.INVALID);
    }

    CalendarRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
