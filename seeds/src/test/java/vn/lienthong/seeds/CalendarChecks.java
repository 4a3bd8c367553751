package vn.lienthong.seeds;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What must hold for the working calendars. */
final class CalendarChecks {
    private static final Set<String> KINDS = Set.of("HOLIDAY", "COMPENSATION_OFF", "WORKED_SATURDAY");
    private static final Map<String, String> KNOWN_DAYS = Map.ofEntries(
            Map.entry("2025-01-29", "HOLIDAY"),
            Map.entry("2025-04-07", "HOLIDAY"),
            Map.entry("2025-04-26", "WORKED_SATURDAY"),
            Map.entry("2025-05-02", "COMPENSATION_OFF"),
            Map.entry("2026-02-17", "HOLIDAY"),
            Map.entry("2026-04-27", "COMPENSATION_OFF"),
            Map.entry("2026-08-22", "WORKED_SATURDAY"),
            Map.entry("2026-08-31", "COMPENSATION_OFF"),
            Map.entry("2026-11-24", "HOLIDAY"),
            Map.entry("2027-02-05", "HOLIDAY"),
            Map.entry("2027-02-11", "COMPENSATION_OFF"),
            Map.entry("2027-04-16", "HOLIDAY"));

    private CalendarChecks() {}

    static List<String> daysBelongToTheirYear(SeedData data) {
        return eachYear(
                data, (year, days) -> Faults.where(days, day -> dateOf(day).getYear() != year));
    }

    static List<String> daysAreInOrderAndOnce(SeedData data) {
        return eachYear(data, (year, days) -> {
            var dates = days.stream().map(day -> day.get("date")).toList();
            return Faults.unless(dates.equals(dates.stream().distinct().sorted().toList()), year + " is out of order");
        });
    }

    static List<String> onlySaturdaysAreWorked(SeedData data) {
        return eachYear(
                data,
                (year, days) ->
                        Faults.where(days, day -> day.has("kind", "WORKED_SATURDAY") != (weekday(day) == SATURDAY)));
    }

    static List<String> weekendsAreNotListed(SeedData data) {
        return eachYear(data, (year, days) -> Faults.where(days, day -> weekday(day) == SUNDAY));
    }

    static List<String> kindsAreKnown(SeedData data) {
        return eachYear(data, (year, days) -> Faults.where(days, day -> !KINDS.contains(day.get("kind"))));
    }

    static List<String> knownDaysAreThere(SeedData data) {
        return KNOWN_DAYS.entrySet().stream()
                .filter(known -> data.calendars().values().stream()
                        .flatMap(Rows::stream)
                        .noneMatch(day -> day.has("date", known.getKey()) && day.has("kind", known.getValue())))
                .map(Object::toString)
                .toList();
    }

    static List<String> eachYearHasItsHolidays(SeedData data) {
        return eachYear(
                data,
                (year, days) -> Faults.unless(
                        days.where(day -> !day.has("kind", "WORKED_SATURDAY"))
                                        .list()
                                        .size()
                                >= 11,
                        year + " has too few days off"));
    }

    private static List<String> eachYear(SeedData data, BiFunction<Integer, Rows, List<String>> check) {
        return data.calendars().entrySet().stream()
                .flatMap(year -> check.apply(year.getKey(), year.getValue()).stream())
                .toList();
    }

    private static LocalDate dateOf(Row day) {
        return LocalDate.parse(day.get("date"));
    }

    private static DayOfWeek weekday(Row day) {
        return dateOf(day).getDayOfWeek();
    }
}
