package vn.lienthong.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Repository;

/** What a published result says: its figures to everybody, its rows to those who may see the assignment. */
@Repository
class PublishedFigures {

    private static final String BELOW = "(select c.descendant_id from unit_closure c where c.ancestor_id in (:scopes))";

    private static final String ROWS = " from published_row r join published_unit u on u.result_id = r.result_id"
            + " and u.unit_id = r.unit_id where r.result_id = :result and (u.unit_id in " + BELOW
            + " or r.assignment_id in (select p.case_file_id from participation p where p.unit_id in " + BELOW + "))";

    @Inject
    EntityManager entities;

    private record Counted(
            UUID unit, UnitName name, Tier tier, int place, Optional<AssignmentClass> inClass, long count) {}

    /** In the order of the ranking. */
    List<UnitFigures> units(UUID resultId) {
        List<?> rows =
                entities.createNativeQuery("""
                        select u.unit_id, u.name_vi, u.name_en, u.tier, coalesce(u.place, 0), r.class, count(*)
                        from published_unit u join published_row r on r.result_id = u.result_id and r.unit_id = u.unit_id
                        where u.result_id = :result
                        group by u.position, u.unit_id, u.name_vi, u.name_en, u.tier, u.place, r.class order by u.position""").setParameter("result", resultId).getResultList();
        return rows.stream()
                .map(row -> counted(new Cells(row)))
                .collect(groupingBy(Counted::unit, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(PublishedFigures::figures)
                .toList();
    }

    private static Counted counted(Cells cells) {
        return new Counted(
                cells.id(),
                cells.name(),
                Tier.valueOf(cells.text()),
                (int) cells.number(),
                inClass(cells.text()),
                cells.number());
    }

    private static UnitFigures figures(List<Counted> classes) {
        var first = classes.get(0);
        var byClass = new EnumMap<AssignmentClass, Long>(AssignmentClass.class);
        classes.forEach(each -> each.inClass().ifPresent(one -> byClass.put(one, each.count())));
        var totals = new Totals(classes.stream().mapToLong(Counted::count).sum(), byClass);
        var place = Optional.of(new Place(first.place(), OnTime.of(totals))).filter(at -> at.number() > 0);
        return new UnitFigures(first.unit(), first.name(), first.tier(), totals, place);
    }

    /** Empty as well for a class that this version does not know any more. */
    private static Optional<AssignmentClass> inClass(String name) {
        return Arrays.stream(AssignmentClass.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The units whose work lies within the scopes. */
    Set<UUID> open(Set<UUID> scopes) {
        List<?> rows = entities.createNativeQuery(
                        "select c.descendant_id from unit_closure c where c.ancestor_id in (:scopes)")
                .setParameter("scopes", scopes)
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    List<ResultRow> rows(
            UUID resultId,
            Optional<UUID> unit,
            Optional<AssignmentClass> inClass,
            int first,
            int size,
            Set<UUID> scopes) {
        var sql =
                "select r.assignment_id, r.number, r.title, r.directive, u.name_vi, u.name_en, r.class, r.issued_on, r.deadline, r.submitted_on"
                        + ROWS + narrowed(unit, inClass)
                        + " order by u.position, r.deadline nulls last, r.assignment_id";
        List<?> rows = bind(sql, resultId, unit, inClass, scopes)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> row(new Cells(row))).toList();
    }

    long count(UUID resultId, Optional<UUID> unit, Optional<AssignmentClass> inClass, Set<UUID> scopes) {
        var sql = "select count(*)" + ROWS + narrowed(unit, inClass);
        return ((Number) bind(sql, resultId, unit, inClass, scopes).getSingleResult()).longValue();
    }

    private static String narrowed(Optional<UUID> unit, Optional<AssignmentClass> inClass) {
        return unit.map(ignored -> " and r.unit_id = :unit").orElse("")
                + inClass.map(ignored -> " and r.class = :class").orElse("");
    }

    private Query bind(
            String sql, UUID resultId, Optional<UUID> unit, Optional<AssignmentClass> inClass, Set<UUID> scopes) {
        var query =
                entities.createNativeQuery(sql).setParameter("result", resultId).setParameter("scopes", scopes);
        unit.ifPresent(one -> query.setParameter("unit", one));
        inClass.ifPresent(one -> query.setParameter("class", one.name()));
        return query;
    }

    private static ResultRow row(Cells cells) {
        return new ResultRow(
                cells.id(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.name(),
                inClass(cells.text()),
                cells.day(),
                cells.day(),
                cells.day());
    }
}
