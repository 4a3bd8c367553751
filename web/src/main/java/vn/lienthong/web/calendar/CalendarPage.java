package vn.lienthong.web.calendar;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.assignment.recalculation.ChangingCalendar;
import vn.lienthong.assignment.recalculation.RecalculationProgress;
import vn.lienthong.calendar.CalendarDay;
import vn.lienthong.calendar.CalendarEdit;
import vn.lienthong.calendar.ViewingCalendar;
import vn.lienthong.web.reader.Reader;
import vn.lienthong.web.signon.CurrentActor;

/** The working calendar of one year, as months and as a list. */
@Named
@RequestScoped
public class CalendarPage {

    private static final int MONTHS = 12;

    @Inject
    ViewingCalendar viewing;

    @Inject
    ChangingCalendar changing;

    @Inject
    CurrentActor current;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    private Integer year;
    private UUID batch;
    private Optional<CalendarEdit> calendar;

    public Optional<CalendarEdit> getCalendar() {
        if (calendar == null) {
            calendar = viewing.year(getYear());
        }
        return calendar;
    }

    public List<CalendarDay> getDays() {
        return getCalendar().map(CalendarEdit::days).orElse(List.of());
    }

    public List<Month> getMonths() {
        var exceptions = getDays().stream().collect(toMap(CalendarDay::date, day -> day));
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> Month.of(YearMonth.of(getYear(), month), exceptions))
                .toList();
    }

    /** Those with a calendar, and for whoever keeps it the next, which has none yet. */
    public List<Integer> getYears() {
        var years = viewing.years();
        var next = years.isEmpty() ? getYear() : years.get(years.size() - 1) + 1;
        return isMayEdit() ? Stream.concat(years.stream(), Stream.of(next)).toList() : years;
    }

    public boolean isMayEdit() {
        return viewing.mayEdit(current.actor());
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, reader.getLocale()))
                .toList();
    }

    /** How far the moving of days is that the last change led to; null when there is none to follow. */
    public RecalculationProgress getProgress() {
        return batch == null ? null : changing.progress(batch);
    }

    public int getYear() {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public UUID getBatch() {
        return batch;
    }

    public void setBatch(UUID batch) {
        this.batch = batch;
    }
}
