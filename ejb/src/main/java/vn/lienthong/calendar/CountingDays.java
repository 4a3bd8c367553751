package vn.lienthong.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lienthong.rule.BusinessRuleViolation;

/** A person asks on which day a term would end. */
@Stateless
public class CountingDays {

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link CalendarRule#CALENDAR_MISSING} when it reaches into a year without a calendar */
    public LocalDate workingDaysFromToday(int days) {
        return calendars.current().plusWorkingDays(LocalDate.now(clock), days);
    }
}
