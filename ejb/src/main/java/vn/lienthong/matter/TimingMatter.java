package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;

/** When what a model waits for has come: in working days, in the morning; never sooner than in five minutes nor later than in two years. */
@Stateless
public class TimingMatter {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration SOONEST = Duration.ofMinutes(5);
    private static final Duration LATEST = Duration.ofDays(730);

    @Inject
    CaseFiles caseFiles;

    @Inject
    Matters matters;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** So many working days from now. */
    public Instant inWorkingDays(int days) {
        return bounded(calendars.current().plusWorkingDays(LocalDate.now(clock), days));
    }

    /** So many working days after the matter's own deadline; from now where it has none. */
    public Instant afterDeadline(UUID caseFile, int days) {
        var from = caseFiles.get(caseFile).dueOn().orElse(LocalDate.now(clock));
        return bounded(calendars.current().plusWorkingDays(from, days));
    }

    /** The day that was filled in at a field; at once where none was. */
    public Instant onDayOf(UUID caseFile, String field) {
        var day = matters.get(caseFile).facts().values().get(field);
        return bounded(day == null ? LocalDate.now(clock) : LocalDate.parse(day.toString()));
    }

    private Instant bounded(LocalDate day) {
        var now = clock.instant();
        var wanted = day.atTime(MORNING).atZone(clock.getZone()).toInstant();
        var soonest = now.plus(SOONEST);
        var latest = now.plus(LATEST);
        return wanted.isBefore(soonest) ? soonest : wanted.isAfter(latest) ? latest : wanted;
    }
}
