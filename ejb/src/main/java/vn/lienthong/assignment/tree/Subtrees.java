package vn.lienthong.assignment.tree;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** The totals are those of the database, whatever class each row falls into. */
    private Map<UUID, Totals> totals(String from, UUID id, Actor by) {
        return tallies(from, id, by).collect(groupingBy(SubtreeTally::top, collectingAndThen(toList(), this::totals)));
    }

    private Totals totals(List<SubtreeTally> tallies) {
        var today = LocalDate.now(clock);
        return tallies.stream()
                .map(tally -> Totals.of(tally.classOn(today), tally.count()))
                .reduce(Totals.NONE, Totals::plus)
                .countedAs(tallies.stream().mapToLong(SubtreeTally::count).sum());
    }

    private Stream<SubtreeTally> tallies(String from, UUID id, Actor by) {
        var jpql = """
                select new vn.lienthong.assignment.tree.SubtreeTally(
                    c.ancestorId, x.state, x.standing, x.deadline, x.result.submittedOn, count(x))\s""" + from + """
                group by c.ancestorId, x.state, x.standing, x.deadline, x.result.submittedOn""";
        return bind(entities.createQuery(jpql, SubtreeTally.class), id, by).getResultStream();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID id, Actor by) {
        return query.setParameter("id", id).setParameter("scopes", by.scopeIds());
    }
}
