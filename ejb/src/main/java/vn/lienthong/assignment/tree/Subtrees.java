package vn.lienthong.assignment.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.Totals;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** What lies below assignments, to any depth: counted in the database, and only what the person may see. */
@Repository
public class Subtrees {

    private static final String BELOW_CHILDREN = """
            from Assignment x join AssignmentClosure c on c.descendantId = x.id
            join Assignment t on t.id = c.ancestorId
            where t.parentId = :id and c.depth > 0 and""" + Visibility.CONDITION;

    private static final String BELOW = """
            from Assignment x join AssignmentClosure c on c.descendantId = x.id
            where c.ancestorId = :id and c.depth > 0 and""" + Visibility.CONDITION;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** By child of the assignment, what lies below that child; children without anything below them are left out. */
    public Map<UUID, Totals> belowChildrenOf(UUID id, Actor by) {
        return totals(BELOW_CHILDREN, id, by);
    }

    /** Everything below the assignment. */
    public Totals below(UUID id, Actor by) {
        return totals(BELOW, id, by).getOrDefault(id, Totals.NONE);
    }

    private Map<UUID, Totals> totals(String from, UUID id, Actor by) {
        var counted = bind(
                        entities.createQuery(
                                "select new vn.lienthong.assignment.tree.SubtreeCount(c.ancestorId, count(x)) " + from
                                        + "group by c.ancestorId",
                                SubtreeCount.class),
                        id,
                        by)
                .getResultStream()
                .collect(toMap(SubtreeCount::top, SubtreeCount::count));
        return classes(from, id, by).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, each -> each.getValue().countedAs(counted.getOrDefault(each.getKey(), 0L))));
    }

    private Map<UUID, Totals> classes(String from, UUID id, Actor by) {
        var today = LocalDate.now(clock);
        var tallies = bind(entities.createQuery("""
                                select new vn.lienthong.assignment.tree.SubtreeTally(
                                    c.ancestorId, x.state, x.standing, x.deadline, x.submittedOn, count(x))\s""" + from + """
                                group by c.ancestorId, x.state, x.standing, x.deadline, x.submittedOn""", SubtreeTally.class), id, by)
                .getResultList();
        return tallies.stream()
                .collect(groupingBy(
                        SubtreeTally::top,
                        reducing(Totals.NONE, tally -> Totals.of(tally.classOn(today), tally.count()), Totals::plus)));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID id, Actor by) {
        return query.setParameter("id", id).setParameter("scopes", by.scopeIds());
    }
}
