package vn.lienthong.assignment.recalculation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.persistence.Repository;

/** What counts in working days, and what was decided to be counted anew. */
@Repository
class Recalculations {

    /** A later directive, an extension or a date named at the start fixed the day itself: nothing is counted there. */
    private static final String ASSIGNMENTS = """
            select new vn.lienthong.assignment.recalculation.CountedDay(vn.lienthong.assignment.recalculation.DueKind.ASSIGNMENT,
                a.id, a.id, a.brief.title, u.name, a.issuedOn, a.deadline)
            from Assignment a left join Unit u on u.id = a.leadUnitId
            where a.workingDays is not null and a.deadline >= :first and a.issuedOn < :last
            and a.state in (AssignmentState.ISSUED, AssignmentState.ACCEPTED, AssignmentState.REDO,
                AssignmentState.SUSPENDED, AssignmentState.RETURNED, AssignmentState.REFUSED)
            and not exists (select 1 from DeadlineChange c where c.assignmentId = a.id
                and c.kind in (DeadlineChangeKind.EXTENDED, DeadlineChangeKind.AMENDED))
            order by a.deadline, a.id""";

    /** What is due with its case file moves with that. */
    private static final String WORK_ITEMS = """
            select new vn.lienthong.assignment.recalculation.CountedDay(vn.lienthong.assignment.recalculation.DueKind.WORK_ITEM,
                w.id, w.caseFileId, f.title, u.name, cast(w.openedAt as LocalDate), w.dueOn)
            from WorkItem w join CaseFile f on f.id = w.caseFileId left join Unit u on u.id = w.unitId
            where w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED) and w.dueOn >= :first
            and cast(w.openedAt as LocalDate) < :last and (f.dueOn is null or f.dueOn <> w.dueOn)
            order by w.dueOn, w.id""";

    @Inject
    EntityManager entities;

    /** Everything open that was counted over one of the days between. */
    List<CountedDay> countedOver(LocalDate first, LocalDate last) {
        return Stream.of(ASSIGNMENTS, WORK_ITEMS)
                .flatMap(query -> entities.createQuery(query, CountedDay.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultStream())
                .toList();
    }

    void add(Recalculation recalculation) {
        entities.persist(recalculation);
    }

    List<UUID> waitingBatches() {
        return entities.createQuery("""
                        select distinct r.batchId from Recalculation r
                        where r.state = vn.lienthong.assignment.recalculation.Recalculation.State.WAITING""", UUID.class).getResultList();
    }

    /** The next few, held; another node passes over them. */
    List<Recalculation> next(UUID batchId, int most) {
        return entities.createQuery("""
                        select r from Recalculation r where r.batchId = :batch
                        and r.state = vn.lienthong.assignment.recalculation.Recalculation.State.WAITING
                        order by r.kind, r.id""", Recalculation.class)
                .setParameter("batch", batchId)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .getResultList();
    }

    RecalculationProgress progress(UUID batchId) {
        return entities.createQuery("""
                        select new vn.lienthong.assignment.recalculation.RecalculationProgress(
                            count(case when r.state <> vn.lienthong.assignment.recalculation.Recalculation.State.WAITING then 1 end),
                            count(r),
                            count(case when r.state = vn.lienthong.assignment.recalculation.Recalculation.State.SKIPPED then 1 end))
                        from Recalculation r where r.batchId = :batch""", RecalculationProgress.class)
                .setParameter("batch", batchId)
                .getSingleResult();
    }

    LocalDate dueOfWorkItem(UUID id) {
        return entities.createQuery("select w.dueOn from WorkItem w where w.id = :id", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
