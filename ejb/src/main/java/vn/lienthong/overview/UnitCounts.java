package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.persistence.Repository;

/** Counts what units carry, in one look at the table. */
@Repository
class UnitCounts {

    /** Twice the same rows: by light without the unit, and by unit. */
    private static final String COUNT =
            """
            select t.counting, t.light, t.agency, t.state, t.standing, t.time_class, t.is_late, count(*), grouping(t.agency)
            from (select %s as counting, a.light, g.id as agency, a.state, a.standing, %s as time_class, %s as is_late""".formatted(Condition.COUNTING, Condition.TIME, Condition.LATE) + Condition.FROM;

    private static final String GROUPS = """
            ) t group by grouping sets (
                (t.counting, t.light, t.state, t.standing, t.time_class, t.is_late),
                (t.counting, t.agency, t.state, t.standing, t.time_class, t.is_late))""";

    @Inject
    EntityManager entities;

    /** @param byLight the tallies of everything; @param byUnit the same by agency */
    record Found(List<Tally> byLight, List<Tally> byUnit) {}

    Found count(Condition condition) {
        var sql = COUNT + condition.where() + GROUPS;
        List<?> rows = condition.bind(entities.createNativeQuery(sql), sql).getResultList();
        Map<Boolean, List<Tally>> found = rows.stream()
                .collect(Collectors.partitioningBy(
                        UnitCounts::isByUnit, Collectors.mapping(row -> tally(new Cells(row)), Collectors.toList())));
        return new Found(found.get(false), found.get(true));
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

    private static boolean isByUnit(Object row) {
        var cells = (Object[]) row;
        return ((Number) cells[cells.length - 1]).intValue() == 0;
    }

    private static Tally tally(Cells cells) {
        return new Tally(Counting.valueOf(cells.text()), light(cells.text()), cells.id(), cells.key(), cells.number());
    }

    private static Light light(String name) {
        return name == null ? null : Light.valueOf(name);
    }
}
