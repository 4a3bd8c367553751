package vn.lienthong.worklist;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/**
 * What waits: for a person, that is at all posts they hold, or in the unit they head. One list for every model, ours or
 * drawn yesterday.
 */
@Repository
@Stateless
public class WorkList {

    private static final String OPEN = " and w.state = WorkItemState.OPEN ";

    private static final String ROW = """
            select new vn.lienthong.worklist.WorkListRow(i.id, i.caseFileId, f.kind, f.number, f.title,
                i.model, i.step, i.name, u.name, i.openedAt, i.receivedAt, i.dueOn, p.id, p.title, p.titleEn, o.fullName)
            from WorkItem i join CaseFile f on f.id = i.caseFileId join Unit u on u.id = i.unitId
                join Post p on p.id = i.postId
                left join PostHolding h on h.post.id = i.postId and h.from <= :today and (h.to is null or h.to >= :today)
                left join h.official o
            where i.id in (""";

    private static final String ITEMS = " from WorkItem w where ";
    private static final String ITEMS_AND_FILES = " from WorkItem w join CaseFile x on x.id = w.caseFileId where ";

    /** Of each unit as many as could be on the page, in the order of the index; what is due later is not looked at. */
    private static final String NEAREST = """
            select t.id from Unit hu join lateral (
                select w.id as id, w.dueOn as dueOn, w.receivedAt as receivedAt from WorkItem w where w.unitId = hu.id%s limit :reach) t
            where %s""";

    @Inject
    EntityManager entities;

    @Inject
    OpenWorkSums sums;

    @Inject
    Clock clock;

    /** One page of the person's own list. */
    public List<WorkListRow> page(WorkListFilter filter, WorkListSort sort, int first, int size, Actor by) {
        return page(new DeskFilter(Desk.MINE, filter), sort, first, size, by);
    }

    public List<WorkListRow> page(DeskFilter asked, WorkListSort sort, int first, int size, Actor by) {
        var conditions = conditions(by);
        conditions.today();
        // first which, from the work items alone: only what is shown is joined with what it shows
        var which = which(asked, sort, conditions);
        var jpql = ROW + which + " limit :size offset :first)" + sort.orderBy("i", "f");
        var query = conditions.bind(entities.createQuery(jpql, WorkListRow.class));
        if (which.contains(":reach")) {
            query.setParameter("reach", first + size);
        }
        return query.setParameter("first", first).setParameter("size", size).getResultList();
    }

    private static String which(DeskFilter asked, WorkListSort sort, Conditions conditions) {
        var filter = OPEN + conditions.of(asked.filter(), "");
        var ofEach = conditions
                .agencies(asked.desk())
                .filter(agencies -> sort == WorkListSort.DUE && !filter.contains("x."));
        return ofEach.map(agencies ->
                        NEAREST.formatted(filter + sort.orderBy("w", "x"), agencies) + sort.orderBy("t", "x"))
                .orElseGet(() -> "select w.id" + items(conditions.of(asked.desk()) + filter + sort.orderBy("w", "x")));
    }

    /** How many there are on all pages. */
    public long count(WorkListFilter filter, Actor by) {
        return count(new DeskFilter(Desk.MINE, filter), by);
    }

    public long count(DeskFilter asked, Actor by) {
        if (asked.filter().equals(WorkListFilter.ALL) && ofAgencies(asked.desk(), by)) {
            return counts(asked.desk(), by).total();
        }
        var conditions = conditions(by);
        var jpql = "select count(w)" + items(conditions.of(asked.desk()) + OPEN + conditions.of(asked.filter(), ""));
        return conditions.bind(entities.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** How many each of the filters would find, in their order; one statement for all. */
    public List<Long> counts(List<DeskFilter> asked, Actor by) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var conditions = conditions(by);
        var sums = IntStream.range(0, asked.size())
                .mapToObj(i -> "count(case when " + conditions.of(asked.get(i).desk())
                        + conditions.of(asked.get(i).filter(), "f" + i + "_") + " then 1 end)")
                .collect(joining(", "));
        var desks = asked.stream()
                .map(DeskFilter::desk)
                .distinct()
                .map(conditions::of)
                .collect(joining(" or ", "(", ")"));
        var found = conditions
                .bind(entities.createQuery(
                        "select " + sums + (sums.contains("x.") ? ITEMS_AND_FILES : ITEMS) + desks + OPEN, Tuple.class))
                .getSingleResult();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> found.get(i, Long.class))
                .toList();
    }

    /** The counts beside the filters of the person's own list, whatever is filtered now. */
    public LightCounts counts(Actor by) {
        return counts(Desk.MINE, by);
    }

    public LightCounts counts(Desk desk, Actor by) {
        if (ofAgencies(desk, by)) {
            return sums.at(HeadedUnits.of(by).agencies(), LocalDate.now(clock));
        }
        return counts(new DeskFilter(desk, WorkListFilter.ALL), conditions(by));
    }

    /** How many of each light there are of what is asked, whatever light that names. */
    public LightCounts counts(DeskFilter asked, Actor by) {
        var filter = asked.filter().inAnyLight();
        return filter.equals(WorkListFilter.ALL)
                ? counts(asked.desk(), by)
                : counts(new DeskFilter(asked.desk(), filter), conditions(by));
    }

    private LightCounts counts(DeskFilter asked, Conditions conditions) {
        var sums = Arrays.stream(TimeClass.values())
                .map(light -> "count(case when " + conditions.of(light) + " then 1 end)")
                .collect(joining(", ", "select new vn.lienthong.worklist.LightCounts(", ")"));
        var jpql = sums + items(conditions.of(asked.desk()) + OPEN + conditions.of(asked.filter(), ""));
        return conditions.bind(entities.createQuery(jpql, LightCounts.class)).getSingleResult();
    }

    /** Whether it is all that waits at whole agencies, of which sums are kept. */
    private boolean ofAgencies(Desk desk, Actor by) {
        return conditions(by).agencies(desk).isPresent();
    }

    /** The steps at which something waits, for the filter's choice. */
    public List<WaitingStep> steps(Actor by) {
        return steps(Desk.MINE, by);
    }

    public List<WaitingStep> steps(Desk desk, Actor by) {
        var conditions = conditions(by);
        var jpql = "select new vn.lienthong.worklist.WaitingStep(w.model, w.step, max(w.name), count(w))"
                + " from WorkItem w where " + conditions.of(desk) + OPEN
                + "group by w.model, w.step order by count(w) desc";
        return conditions.bind(entities.createQuery(jpql, WaitingStep.class)).getResultList();
    }

    /** The units that lead what waits, by name, for the filter's choice. */
    public List<LeadingUnit> units(Desk desk, Actor by) {
        var conditions = conditions(by);
        var jpql = "select new vn.lienthong.worklist.LeadingUnit(u.code, u.name) from Unit u where u.id in ("
                + "select l.unitId from CaseFile x join x.participations l where l.role = LEAD and x.id in ("
                + "select w.caseFileId from WorkItem w where " + conditions.of(desk) + OPEN
                + ")) order by u.name.vietnamese, u.code";
        return conditions.bind(entities.createQuery(jpql, LeadingUnit.class)).getResultList();
    }

    /** The items of one case file that wait for this person. */
    public List<WorkListRow> waitingIn(UUID caseFileId, Actor by) {
        var conditions = conditions(by);
        conditions.today();
        var jpql = ROW + "select w.id" + ITEMS + conditions.of(Desk.MINE) + OPEN + "and w.caseFileId = :id)";
        return conditions
                .bind(entities.createQuery(jpql, WorkListRow.class))
                .setParameter("id", caseFileId)
                .getResultList();
    }

    /** Those of the items that still wait at a desk of the person: their own or their unit's; in no order. */
    public List<WorkListRow> waiting(Collection<UUID> ids, Actor by) {
        var conditions = conditions(by);
        conditions.today();
        var desks = "(" + conditions.of(Desk.MINE) + " or " + conditions.of(Desk.UNIT) + ")";
        var jpql = ROW + "select w.id" + ITEMS + desks + OPEN + "and w.id in :ids)";
        return conditions
                .bind(entities.createQuery(jpql, WorkListRow.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether the person has a list of a unit beside their own. */
    public boolean leads(Actor by) {
        return !HeadedUnits.of(by).none();
    }

    /** The case files are looked into only where the condition or the order asks for them. */
    private static String items(String condition) {
        return (condition.contains("x.") ? ITEMS_AND_FILES : ITEMS) + condition;
    }

    private Conditions conditions(Actor by) {
        return new Conditions(by, LocalDate.now(clock));
    }
}
