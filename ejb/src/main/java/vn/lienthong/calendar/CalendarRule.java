package vn.lienthong.calendar;

import vn.lienthong.rule.Rule;

/** What can be wrong with the working calendar. */
public enum CalendarRule implements Rule {
    /** {0} year */
    CALENDAR_MISSING,
    /** {0} date, {1} year of the calendar */
    OTHER_YEAR,
    /** {0} date */
    NOT_A_SATURDAY
}
