package vn.lienthong.assignment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** What lists and totals show of assignments; everything as far as the person may see it. */
@Repository
public class AssignmentQueries {

    private static final String NEW_ROW = """
            select new vn.lienthong.assignment.AssignmentRow(x.id, x.brief.clause, x.brief.title, u.name,
                x.state, x.light, x.result.percent, x.standing, x.deadline, x.workingDays, x.result.submittedOn, size(x.recipients))""";
    private static final String FROM = " from Assignment x left join Unit u on u.id = x.leadUnitId where";
    private static final String ROW = NEW_ROW + FROM;
    private static final String IN_ORDER = "order by x.position, u.name.vietnamese";

    private static final String TALLY = """
            select new vn.lienthong.assignment.Tally(u.name, x.state, x.standing, x.deadline, x.result.submittedOn, count(x))
            from Assignment x left join Unit u on u.id = x.leadUnitId
            where x.directiveId = :id and (x.parentId is null or x.fanOutUnitId is not null) and""" + Visibility.CONDITION
            + "group by u.name.vietnamese, u.name.english, x.state, x.standing, x.deadline, x.result.submittedOn";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** What a directive was cut into, and what the person's own agencies have of it. */
    public GivenWork givenBy(UUID directiveId, Actor by) {
        var jpql = NEW_ROW + ", x.parentId" + FROM
                + " x.directiveId = :id and (x.parentId is null or array_contains(:agencies, x.leadUnitId)) and"
                + Visibility.CONDITION + IN_ORDER;
        var whole = bind(entities.createQuery(jpql, Tuple.class), directiveId, by)
                .setParameter("agencies", by.agencyIds().toArray(UUID[]::new))
                .getResultStream()
                .collect(partitioningBy(
                        row -> row.get(1, UUID.class) == null,
                        mapping(row -> row.get(0, AssignmentRow.class), toList())));
        return new GivenWork(whole.get(true), whole.get(false));
    }

    /** The parts of the recipients, by unit. */
    public List<AssignmentRow> partsOf(UUID parentId, Actor by) {
        return rows(" x.parentId = :id and x.fanOutUnitId is not null and", parentId, by);
    }

    /** The clauses that the assignments of each directive carry out, in their order, as far as the person sees them. */
    public Map<UUID, List<String>> clausesOf(Collection<UUID> directiveIds, Actor by) {
        if (directiveIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select x.directiveId, x.brief.clause from Assignment x where x.directiveId in :ids"
                                + " and x.parentId is null and" + Visibility.CONDITION + "order by x.position",
                        Tuple.class)
                .setParameter("ids", directiveIds)
                .setParameter("scopes", by.scopeIds())
                .getResultStream()
                .collect(groupingBy(row -> row.get(0, UUID.class), mapping(row -> row.get(1, String.class), toList())));
    }

    /** The parts and what was passed on, by unit. */
    public List<AssignmentRow> childrenOf(UUID parentId, Actor by) {
        return rows(" x.parentId = :id and", parentId, by);
    }

    /** The same, each told apart. */
    public Children below(UUID parentId, Actor by) {
        var jpql = NEW_ROW + ", x.fanOutUnitId, x.leftOpenWhy" + FROM + " x.parentId = :id and" + Visibility.CONDITION
                + IN_ORDER;
        return new Children(bind(entities.createQuery(jpql, Tuple.class), parentId, by)
                .getResultStream()
                .map(row -> new Children.Child(
                        row.get(0, AssignmentRow.class), row.get(1, UUID.class) != null, row.get(2, String.class)))
                .toList());
    }

    /** @throws NotFound when there is none that the person may see */
    public AssignmentRow row(UUID id, Actor by) {
        return rows(" x.id = :id and", id, by).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Assignment.class, id));
    }

    /** The unit that leads it and those of its parts, where it was taken back: first those that have not confirmed, then by name. */
    List<RecallRow> recalled(UUID id, Actor by) {
        var jpql = """
                select new vn.lienthong.assignment.RecallRow(x.id, u.name, x.recall.confirmedAt, x.recall.confirmedBy)
                from Assignment x join Unit u on u.id = x.leadUnitId
                where (x.id = :id or x.parentId = :id) and x.state = AssignmentState.RECALLED and""" + Visibility.CONDITION
                + "order by case when x.recall.confirmedAt is null then 0 else 1 end, u.name.vietnamese";
        return bind(entities.createQuery(jpql, RecallRow.class), id, by).getResultList();
    }

    /** Of all that a directive gave, assignments and parts together; what units passed on is their own matter. */
    public TotalsByUnit totalsOf(UUID directiveId, Actor by) {
        var tallies =
                bind(entities.createQuery(TALLY, Tally.class), directiveId, by).getResultList();
        Map<UnitName, List<Tally>> byUnit = tallies.stream()
                .filter(tally -> tally.unitName() != null)
                .collect(groupingBy(Tally::unitName, () -> new TreeMap<>(comparing(UnitName::vietnamese)), toList()));
        var units = byUnit.entrySet().stream()
                .map(unit -> new UnitTotals(unit.getKey(), sum(unit.getValue())))
                .toList();
        return new TotalsByUnit(sum(tallies), units);
    }

    private List<AssignmentRow> rows(String condition, UUID id, Actor by) {
        var jpql = ROW + condition + Visibility.CONDITION + IN_ORDER;
        return bind(entities.createQuery(jpql, AssignmentRow.class), id, by).getResultList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID id, Actor by) {
        return query.setParameter("id", id).setParameter("scopes", by.scopeIds());
    }

    /** The total is that of the database, whatever class each row falls into. */
    private Totals sum(List<Tally> tallies) {
        var today = LocalDate.now(clock);
        return tallies.stream()
                .reduce(Totals.NONE, (sum, tally) -> sum.plus(tally.classOn(today), tally.count()), (a, b) -> a)
                .countedAs(tallies.stream().mapToLong(Tally::count).sum());
    }
}
