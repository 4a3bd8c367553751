package vn.lienthong.directive.clause;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The clauses of all directives, and which assignment carries out which. */
@Repository
class Clauses {

    @Inject
    EntityManager entities;

    void add(Clause clause) {
        entities.persist(clause);
    }

    void remove(Clause clause) {
        entities.remove(clause);
    }

    /** @throws NotFound when there is none with this id */
    Clause get(UUID id) {
        return Optional.ofNullable(entities.find(Clause.class, id)).orElseThrow(() -> new NotFound(Clause.class, id));
    }

    List<Clause> of(UUID directiveId) {
        return entities.createQuery(
                        "select c from Clause c where c.directiveId = :id order by c.position, c.number", Clause.class)
                .setParameter("id", directiveId)
                .getResultList();
    }

    Optional<Clause> find(UUID directiveId, String numberKey) {
        return FirstRow.of(entities.createQuery(
                        "select c from Clause c where c.directiveId = :id and c.numberKey = :key", Clause.class)
                .setParameter("id", directiveId)
                .setParameter("key", numberKey));
    }

    int nextPosition(UUID directiveId) {
        return entities.createQuery(
                        "select coalesce(max(c.position), 0) + 1 from Clause c where c.directiveId = :id",
                        Integer.class)
                .setParameter("id", directiveId)
                .getSingleResult();
    }

    void link(UUID assignmentId, UUID clauseId) {
        entities.merge(new ClauseLink(assignmentId, clauseId));
    }

    void unlink(UUID assignmentId) {
        entities.createQuery("delete from ClauseLink l where l.assignmentId = :id")
                .setParameter("id", assignmentId)
                .executeUpdate();
    }

    /** The clause of each assignment of the directive, and of each part of one. */
    Map<UUID, UUID> clauseByAssignment(UUID directiveId) {
        return entities.createQuery("""
                        select a.id as assignment, l.clauseId as clause from Assignment a
                        join ClauseLink l on l.assignmentId = coalesce(a.parentId, a.id)
                        where a.directiveId = :id""", Tuple.class)
                .setParameter("id", directiveId)
                .getResultStream()
                .collect(toMap(row -> row.get("assignment", UUID.class), row -> row.get("clause", UUID.class)));
    }

    /** Those that some assignment carries out, or will; what was cancelled does not count. */
    List<UUID> covered(UUID directiveId) {
        return entities.createQuery("""
                        select distinct l.clauseId from ClauseLink l join Assignment a on a.id = l.assignmentId
                        where a.directiveId = :id and""" + ClauseCount.LIVE, UUID.class)
                .setParameter("id", directiveId)
                .getResultList();
    }

    /** How many of the clauses wait for an assignment. */
    int countOpen(UUID directiveId) {
        return entities.createQuery(
                        "select count(c) from Clause c where c.directiveId = :id and " + ClauseCount.WAITING,
                        Long.class)
                .setParameter("id", directiveId)
                .getSingleResult()
                .intValue();
    }

    /** Of each assignment that went out to several units: how many parts there are, and how many are completed. */
    Map<UUID, RollUp> rollUps(UUID directiveId) {
        return entities.createQuery("""
                        select a.parentId as whole, count(a) as parts,
                            sum(case when a.state = AssignmentState.COMPLETED then 1 else 0 end) as done
                        from Assignment a where a.directiveId = :id and a.parentId is not null group by a.parentId""", Tuple.class)
                .setParameter("id", directiveId)
                .getResultStream()
                .collect(toMap(row -> row.get("whole", UUID.class), Clauses::rollUp));
    }

    private static RollUp rollUp(Tuple row) {
        return new RollUp(
                row.get("parts", Number.class).intValue(),
                row.get("done", Number.class).intValue());
    }
}
