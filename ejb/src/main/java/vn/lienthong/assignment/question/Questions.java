package vn.lienthong.assignment.question;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The questions of all assignments. */
@Repository
public class Questions {

    @Inject
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    void add(Question question) {
        entities.persist(question);
    }

    /** The assignment that was asked about. */
    Optional<UUID> assignmentOf(UUID id) {
        return FirstRow.of(entities.createQuery("select q.assignmentId from Question q where q.id = :id", UUID.class)
                .setParameter("id", id));
    }

    /** @throws NotFound when there is none with this id */
    Question get(UUID id) {
        return Optional.ofNullable(entities.find(Question.class, id))
                .orElseThrow(() -> new NotFound(Question.class, id));
    }

    /**
     * Holds it, so that of two who settle it at once the second sees what the first did.
     *
     * @throws NotFound when there is none with this id
     */
    Question lock(UUID id) {
        return Optional.ofNullable(entities.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Question.class, id));
    }

    /** In the order of their ids, held until the transaction ends. */
    List<Question> lockOpenOf(UUID assignmentId) {
        return entities.createQuery(
                        "select q from Question q where q.assignmentId = :id and q.state = OPEN order by q.id",
                        Question.class)
                .setParameter("id", assignmentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Newest first. */
    List<QuestionRow> of(UUID assignmentId) {
        return QuestionRow.in(proceedings.of(assignmentId));
    }

    /** The post for which it waits now: another than was asked when a superior gave it away. */
    UUID waitsFor(Question question) {
        return FirstRow.of(entities.createQuery("select w.postId from WorkItem w where w.errandId = :id", UUID.class)
                        .setParameter("id", question.id()))
                .orElseGet(question::askedPost);
    }

    /** The unit that has to answer. */
    Optional<UUID> unitOf(Question question) {
        return FirstRow.of(entities.createQuery("select w.unitId from WorkItem w where w.errandId = :id", UUID.class)
                .setParameter("id", question.id()));
    }

    /** Until when it waits now. */
    LocalDate dueOn(UUID id) {
        return entities.createQuery("""
                        select coalesce(w.dueOn, q.dueOn) from Question q left join WorkItem w on w.errandId = q.id
                        where q.id = :id""", LocalDate.class).setParameter("id", id).getSingleResult();
    }

    /** Answers go to the heirs of those who asked; what waits goes to the heirs of those asked with the work items. */
    public void passTo(Heirs heirs, UUID assignmentId) {
        lockOpenOf(assignmentId).forEach(question -> question.passTo(heirs));
    }
}
