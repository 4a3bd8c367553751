package vn.lienthong.calendar;

import vn.lienthong.rule.Rule;

/** What can be wrong with the working calendar. */
public enum CalendarRule implements Rule {
    /** {0} year */
    CALENDAR_MISSING
}
