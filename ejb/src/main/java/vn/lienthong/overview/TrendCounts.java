package vn.lienthong.overview;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.persistence.Repository;

/** Counts what happened by month, in one look at the table or from the sums. */
@Repository
class TrendCounts {

    private static final String COUNT = """
            select coalesce(width_bucket(a.issued_on, %1$s), %3$d), coalesce(width_bucket(a.deadline, %2$s), %3$d),
                coalesce(width_bucket(a.submitted_on, %1$s), %3$d), a.state, a.standing, 'OVERDUE', %4$s, count(*)""";

    /** What was issued says nothing of the rest, and the other way round. */
    private static final String KEPT = """
            select case a.kind when 'ISSUE' then width_bucket(a.month, %1$s) else %3$d end,
                coalesce(width_bucket(a.deadline, %2$s), %3$d),
                coalesce(case a.kind when 'DEADLINE' then width_bucket(a.month, %1$s) end, %3$d),
                a.state, a.standing, 'OVERDUE', a.late, sum(a.n)""";

    private static final String GROUPS = " group by 1, 2, 3, 4, 5, 6, 7";

    @Inject
    EntityManager entities;

    List<TrendMonth> count(List<ReportMonth> months, Condition condition, LocalDate today) {
        var sql = inMonths(COUNT, months, today) + Condition.SEEN + condition.rest() + GROUPS;
        return each(months, condition.bind(entities.createNativeQuery(sql), sql));
    }

    List<TrendMonth> kept(List<ReportMonth> months, Viewpoint viewpoint) {
        var sql = inMonths(KEPT, months, viewpoint.today()) + Viewpoint.MONTHS + GROUPS + " having sum(a.n) <> 0";
        return each(months, viewpoint.ask(entities::createNativeQuery, sql));
    }

    private static String inMonths(String select, List<ReportMonth> months, LocalDate today) {
        return select.formatted(
                array(Stream.concat(
                        months.stream().map(month -> month.span().from()),
                        Stream.of(last(months).plus(1).span().from()))),
                array(months.stream().map(month -> Condition.passed(month.span(), today))),
                months.size() + 1,
                Condition.LATE);
    }

    private static List<TrendMonth> each(List<ReportMonth> months, Query query) {
        List<?> rows = query.getResultList();
        var tallies = rows.stream().map(row -> tally(new Cells(row))).toList();
        return IntStream.rangeClosed(1, months.size())
                .mapToObj(number -> sum(months.get(number - 1), number, tallies))
                .toList();
    }

    private static ReportMonth last(List<ReportMonth> months) {
        return months.get(months.size() - 1);
    }

    private static String array(Stream<LocalDate> days) {
        return days.map(day -> "'" + day + "'").collect(joining(", ", "cast(array[", "] as date[])"));
    }

    private static TrendTally tally(Cells cells) {
        return new TrendTally(
                (int) cells.number(), (int) cells.number(), (int) cells.number(), cells.key(), cells.number());
    }

    private static TrendMonth sum(ReportMonth month, int number, List<TrendTally> tallies) {
        var counts = new EnumMap<Movement, Long>(Movement.class);
        tallies.forEach(tally -> tally.in(number).forEach((what, count) -> counts.merge(what, count, Long::sum)));
        return new TrendMonth(month, counts);
    }
}
