package vn.lienthong.assignment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.passing.DeadlineCap;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFile;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All assignments. */
@Repository
public class Assignments {

    @Inject
    EntityManager entities;

    @Inject
    WorkingCalendars calendars;

    /** Its case file belongs to that of the directive. */
    public void add(Assignment assignment) {
        entities.persist(assignment);
        entities.find(CaseFile.class, assignment.id()).belongTo(assignment.directiveId());
    }

    void remove(Assignment assignment) {
        entities.remove(assignment);
        entities.flush();
    }

    Optional<Assignment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assignment.class, id));
    }

    /** @throws NotFound when there is none with this id */
    public Assignment get(UUID id) {
        var assignment = entities.find(Assignment.class, id);
        if (assignment == null) {
            throw new NotFound(Assignment.class, id);
        }
        return assignment;
    }

    /**
     * Held until the transaction ends; everywhere before the work items of its case file, so that two who hold both never wait for each
     * other.
     *
     * @throws NotFound when there is none with this id
     */
    public Assignment hold(UUID id) {
        var assignment = entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (assignment == null) {
            throw new NotFound(Assignment.class, id);
        }
        return assignment;
    }

    /** The same by a work item; nothing where its case file is about something else. */
    public Optional<Assignment> holdAt(UUID workItem) {
        return FirstRow.of(entities.createQuery(
                        "select a from Assignment a where a.id = (select w.caseFileId from WorkItem w where w.id = :id)",
                        Assignment.class)
                .setParameter("id", workItem)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the unit has said why it is late; a query by name, because causes know assignments and not the other way round. */
    boolean hasDelayCause(UUID id) {
        return entities.createQuery("select count(c) from DelayCause c where c.assignmentId = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /**
     * What a directive was cut into, in its order, with all that issuing looks into; without the parts of recipients. The same look finds
     * in which state the calendars are, which whoever issues needs.
     */
    public List<Assignment> ofDirective(UUID directiveId) {
        var rows = entities.createQuery("select a, " + WorkingCalendars.STATE + """
                         from Assignment a left join fetch a.file f left join fetch f.participations
                        left join fetch a.coordinators left join fetch a.recipients
                        where a.directiveId = :id and a.parentId is null order by a.position""", Tuple.class)
                .setParameter("id", directiveId)
                .getResultList();
        rows.stream().limit(1).forEach(row -> calendars.stand(row.get(1, Long.class)));
        return rows.stream().map(row -> row.get(0, Assignment.class)).distinct().toList();
    }

    /** Whether anybody else has something of it to do, or had: then it may have to wait for them. */
    boolean involvesOthers(UUID id) {
        return entities.createQuery("""
                        select case when exists (select c.id from Assignment c where c.parentId = a.id)
                            or exists (select i.id from CoordinationInput i where i.assignmentId = a.id) then true else false end
                        from Assignment a where a.id = :id""", Boolean.class).setParameter("id", id).getSingleResult();
    }

    /** The parts of the recipients, without what anybody passed on. */
    public List<UUID> idsOfParts(UUID parentId) {
        return entities.createQuery(
                        "select a.id from Assignment a where a.parentId = :id and a.fanOutUnitId is not null order by a.id",
                        UUID.class)
                .setParameter("id", parentId)
                .getResultList();
    }

    /** Everything below it to any depth, a parent always before its children. */
    List<UUID> idsBelow(UUID id) {
        return entities.createQuery("""
                        select a.id from Assignment a join AssignmentClosure c on c.descendantId = a.id
                        where c.ancestorId = :id and c.depth > 0 order by c.depth, a.id""", UUID.class).setParameter("id", id).getResultList();
    }

    int nextPosition(UUID directiveId) {
        return entities.createQuery(
                        "select coalesce(max(a.position), 0) + 1 from Assignment a where a.directiveId = :id",
                        Integer.class)
                .setParameter("id", directiveId)
                .getSingleResult();
    }

    /** The recipients that have no part yet, the first of them by id, and how many they are. */
    Unserved unserved(UUID id, int most) {
        var rows = entities.createQuery("""
                        select r, count(*) over () from Assignment a join a.recipients r where a.id = :id and not exists (
                            select p.id from Assignment p where p.parentId = a.id and p.fanOutUnitId = r and p.transferredFrom is null)
                        order by r""", Tuple.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
        return new Unserved(
                rows.stream().map(row -> row.get(0, UUID.class)).toList(),
                rows.isEmpty() ? 0 : rows.get(0).get(1, Long.class).intValue());
    }

    /** Until when it may last at most: what was passed on, until its parent's deadline. */
    public DeadlineCap capOf(Assignment assignment) {
        return assignment
                .parentId()
                .filter(parent -> assignment.passedOn())
                .map(this::get)
                .map(Assignment::cap)
                .orElse(DeadlineCap.NONE);
    }

    /** Whether the unit already leads a part of the same assignment. */
    boolean leadsPart(UUID parentId, UUID unitId) {
        return !entities.createQuery(
                        "select a.id from Assignment a where a.parentId = :parent and a.fanOutUnitId is not null and a.leadUnitId = :unit",
                        UUID.class)
                .setParameter("parent", parentId)
                .setParameter("unit", unitId)
                .getResultList()
                .isEmpty();
    }

    /** Whether the unit leads a part of the same assignment, or had one of its own from the beginning. */
    boolean hasPart(UUID parentId, UUID unitId) {
        return !entities.createQuery("""
                        select a.id from Assignment a where a.parentId = :parent and a.fanOutUnitId is not null
                        and (a.leadUnitId = :unit or a.fanOutUnitId = :unit)""", UUID.class)
                .setParameter("parent", parentId)
                .setParameter("unit", unitId)
                .getResultList()
                .isEmpty();
    }

    /** How far the officer said last that it is, in per cent. */
    int lastReported(UUID assignmentId) {
        return FirstRow.of(entities.createQuery(
                                "select u.percent from ProgressUpdate u where u.assignmentId = :assignment order by u.at desc",
                                Integer.class)
                        .setParameter("assignment", assignmentId))
                .orElse(0);
    }

    void add(ProgressUpdate update) {
        entities.persist(update);
    }

    void add(DeadlineChange change) {
        entities.persist(change);
    }
}
