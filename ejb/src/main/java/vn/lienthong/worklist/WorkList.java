package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** What waits for a person: the open items of all posts whose work they do. One list for every model, ours or drawn yesterday. */
@Repository
@Stateless
public class WorkList {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** One page. */
    public List<WorkListRow> page(WorkListFilter filter, WorkListSort sort, int first, int size, Actor by) {
        var query = filtered("""
                select new vn.lienthong.worklist.WorkListRow(w.id, w.caseFileId, x.kind, x.number, x.title,
                    w.model, w.step, w.name, u.name, w.openedAt, w.dueOn, w.postId)
                from WorkItem w join CaseFile x on x.id = w.caseFileId join Unit u on u.id = w.unitId where""", filter, sort.orderBy(), WorkListRow.class, by);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** How many there are on all pages. */
    public long count(WorkListFilter filter, Actor by) {
        return filtered(
                        "select count(w) from WorkItem w join CaseFile x on x.id = w.caseFileId where",
                        filter,
                        "",
                        Long.class,
                        by)
                .getSingleResult();
    }

    /** The counts beside the filters, whatever is filtered now. */
    public LightCounts counts(Actor by) {
        var waiting = Waiting.forPerson(by);
        return waiting.bind(entities.createQuery("""
                        select new vn.lienthong.worklist.LightCounts(
                            count(case when w.dueOn < :today then 1 end),
                            count(case when w.dueOn between :today and :soon then 1 end),
                            count(case when w.dueOn > :soon then 1 end),
                            count(case when w.dueOn is null then 1 end))
                        from WorkItem w where""" + waiting.condition(), LightCounts.class))
                .setParameter("today", today())
                .setParameter("soon", soon())
                .getSingleResult();
    }

    /** The steps at which something waits, for the filter's choice. */
    public List<WaitingStep> steps(Actor by) {
        var waiting = Waiting.forPerson(by);
        return waiting.bind(entities.createQuery(
                        """
                        select new vn.lienthong.worklist.WaitingStep(w.model, w.step, max(w.name), count(w))
                        from WorkItem w where""" + waiting.condition() + "group by w.model, w.step order by count(w) desc",
                        WaitingStep.class))
                .getResultList();
    }

    /** The items of one case file that wait for this person. */
    public List<WorkListRow> waitingIn(UUID caseFileId, Actor by) {
        var waiting = Waiting.forPerson(by);
        return waiting.bind(entities.createQuery("""
                        select new vn.lienthong.worklist.WorkListRow(w.id, w.caseFileId, x.kind, x.number, x.title,
                            w.model, w.step, w.name, u.name, w.openedAt, w.dueOn, w.postId)
                        from WorkItem w join CaseFile x on x.id = w.caseFileId join Unit u on u.id = w.unitId
                        where w.caseFileId = :id and""" + waiting.condition(), WorkListRow.class))
                .setParameter("id", caseFileId)
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(String select, WorkListFilter filter, String tail, Class<T> type, Actor by) {
        var waiting = Waiting.forPerson(by);
        var conditions = new StringBuilder(waiting.condition());
        filter.light().ifPresent(light -> conditions.append(condition(light)));
        filter.step().ifPresent(step -> conditions.append(" and w.step = :step"));
        if (!filter.words().isBlank()) {
            conditions.append(" and ").append(Words.CONDITION);
        }
        var query = waiting.bind(entities.createQuery(select + conditions + tail, type));
        filter.light().ifPresent(light -> bindDates(light, query));
        filter.step().ifPresent(step -> query.setParameter("step", step));
        if (!filter.words().isBlank()) {
            query.setParameter("words", Words.pattern(filter.words()));
        }
        return query;
    }

    private static String condition(TimeClass light) {
        return switch (light) {
            case OVERDUE -> " and w.dueOn < :today";
            case DUE_SOON -> " and w.dueOn between :today and :soon";
            case IN_TIME -> " and w.dueOn > :soon";
            case NO_DEADLINE -> " and w.dueOn is null";
        };
    }

    private void bindDates(TimeClass light, TypedQuery<?> query) {
        switch (light) {
            case OVERDUE -> query.setParameter("today", today());
            case DUE_SOON -> query.setParameter("today", today()).setParameter("soon", soon());
            case IN_TIME -> query.setParameter("soon", soon());
            case NO_DEADLINE -> {}
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate soon() {
        return today().plusDays(TimeClass.SOON_DAYS);
    }
}
