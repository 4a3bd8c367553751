package vn.lienthong.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.persistence.Repository;

/** Counts by directive, for those that need looking at first, in the tables or from the sums. */
@Repository
class DirectiveCounts {

    static final int SHOWN = 20;

    private static final String COUNT = """
            with t as (select a.directive_id as directive, a.state, a.standing, %s as time_class, %s as is_late, count(*) as n""".formatted(Condition.TIME, Condition.LATE) + Condition.SEEN;

    private static final String KEPT = """
            with t as (select a.about_id as directive, a.state, a.standing, a.time_class, a.late as is_late, sum(a.n) as n""" + Viewpoint.DIRECTIVES;

    private static final String GROUPS = " group by 1, 2, 3, 4, 5";

    private static final String TOP =
            """
            ),
            top as (select t.directive, coalesce(sum(n) filter (
                    where (t.state, t.standing, t.time_class, t.is_late) in %s), 0) as overdue, sum(n) as total
                from t group by t.directive order by 2 desc, 3 desc, 1 limit %d)
            """.formatted(Condition.keys(key -> key.inClass().equals(Optional.of(AssignmentClass.OVERDUE))), SHOWN);

    private static final String EACH = """
            select t.directive, d.symbol, d.summary, t.state, t.standing, t.time_class, t.is_late, t.n
            from t join top on top.directive = t.directive join directive d on d.id = t.directive
            order by top.overdue desc, top.total desc, t.directive""";

    private record Found(UUID id, String symbol, String summary, Tally tally) {}

    @Inject
    EntityManager entities;

    List<DirectiveFigures> count(Condition condition) {
        var sql = COUNT + condition.rest() + GROUPS + TOP + EACH;
        return inOrder(condition.bind(entities.createNativeQuery(sql), sql));
    }

    List<DirectiveFigures> kept(Viewpoint viewpoint) {
        var sql = KEPT + GROUPS + " having sum(a.n) <> 0" + TOP + EACH;
        return inOrder(viewpoint.ask(entities::createNativeQuery, sql));
    }

    private static List<DirectiveFigures> inOrder(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> found(new Cells(row)))
                .collect(groupingBy(Found::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(DirectiveCounts::figures)
                .toList();
    }

    /** Those that are shown by themselves, as a query to be put into another one. */
    static String shown(Condition condition) {
        return COUNT + condition.rest() + GROUPS + TOP + "select top.directive from top";
    }

    private static Found found(Cells cells) {
        var id = cells.id();
        return new Found(
                id, cells.text(), cells.text(), new Tally(Counting.CARRIED, null, id, cells.key(), cells.number()));
    }

    private static DirectiveFigures figures(List<Found> parts) {
        var first = parts.get(0);
        return new DirectiveFigures(
                first.id(),
                first.symbol(),
                first.summary(),
                Tally.sum(parts.stream().map(Found::tally).toList()));
    }
}
