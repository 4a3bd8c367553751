package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.persistence.Repository;

/** Counts what units carry, in one look at the table or from the sums. */
@Repository
class UnitCounts {

    /** The units' names and agencies come to the few sums, not to the many rows. */
    private static final String COUNT =
            """
            select t.counting, t.light, u.agency_id, t.state, t.standing, t.time_class, t.is_late, sum(t.n)
            from (select %s as counting, a.light, a.lead_unit_id, a.state, a.standing, %s as time_class,
                    %s as is_late, count(*) as n""".formatted(Condition.COUNTING, Condition.TIME, Condition.LATE) + Condition.SEEN;

    private static final String KEPT = """
            select t.counting, t.light, u.agency_id, t.state, t.standing, t.time_class, t.is_late, sum(t.n)
            from (select a.counting, a.light, a.about_id as lead_unit_id, a.state, a.standing, a.time_class,
                    a.late as is_late, sum(a.n) as n""" + Viewpoint.UNITS;

    private static final String GROUPS = """
             group by 1, 2, 3, 4, 5, 6, 7) t left join unit u on u.id = t.lead_unit_id group by 1, 2, 3, 4, 5, 6, 7""";

    /** Enough to add up in memory; with less the database sorts all rows on disk first. */
    private static final String ROOM = "select set_config('work_mem', '32MB', true)";

    @Inject
    EntityManager entities;

    List<Tally> count(Condition condition) {
        entities.createNativeQuery(ROOM).getSingleResult();
        var sql = COUNT + condition.rest() + " " + GROUPS;
        return tallies(condition.bind(entities.createNativeQuery(sql), sql));
    }

    List<Tally> kept(Viewpoint viewpoint) {
        var sql = KEPT + " " + GROUPS + " having sum(t.n) <> 0";
        return tallies(viewpoint.ask(entities::createNativeQuery, sql));
    }

    private static List<Tally> tallies(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> tally(new Cells(row))).toList();
    }

    /** What the agencies are called and where they stand. */
    List<UnitFigures> named(Map<UUID, Totals> totals) {
        List<?> rows = entities.createNativeQuery(
                        "select u.id, u.name_vi, u.name_en, u.tier from unit u where u.id in (:ids)")
                .setParameter("ids", totals.isEmpty() ? Set.of(new UUID(0, 0)) : totals.keySet())
                .getResultList();
        return rows.stream().map(row -> figures(new Cells(row), totals)).toList();
    }

    private static UnitFigures figures(Cells cells, Map<UUID, Totals> totals) {
        var id = cells.id();
        return new UnitFigures(id, cells.name(), Tier.valueOf(cells.text()), totals.get(id), Optional.empty());
    }

    private static Tally tally(Cells cells) {
        return new Tally(
                Counting.valueOf(cells.text()), Light.valueOf(cells.text()), cells.id(), cells.key(), cells.number());
    }
}
