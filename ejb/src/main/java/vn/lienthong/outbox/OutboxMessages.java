package vn.lienthong.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** All messages of the outbox. */
@Repository
class OutboxMessages {

    /** Hibernate's number for "skip locked". */
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entityManager;

    @Inject
    OutboxMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    /** Locks the next one that is due and in nobody else's hand. */
    Optional<OutboxMessage> lockNext(String medium, Instant now) {
        return FirstRow.of(entityManager
                .createQuery("""
                        select m from OutboxMessage m
                        where m.medium = :medium and m.state = WAITING and m.nextAttemptAt <= :now
                        order by m.nextAttemptAt, m.id""", OutboxMessage.class)
                .setParameter("medium", medium)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED));
    }

    Optional<OutboxMessage> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<OutboxMessage> waitingFor(String medium, String recipient) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.medium = :medium and m.recipient = :recipient and m.state = WAITING",
                        OutboxMessage.class)
                .setParameter("medium", medium)
                .setParameter("recipient", recipient)
                .getResultList();
    }

    List<OutboxMessage> lockGivenUp(int most) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.state = GIVEN_UP order by m.id", OutboxMessage.class)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<MessageRow> givenUp(int first, int size) {
        return entityManager
                .createQuery("""
                        select new vn.lienthong.outbox.MessageRow(
                            m.id, m.medium, m.recipient, m.createdAt, m.endedAt, m.attempts, m.fault)
                        from OutboxMessage m where m.state = GIVEN_UP order by m.endedAt desc, m.id""", MessageRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(MessageState state) {
        return entityManager
                .createQuery("select count(m) from OutboxMessage m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    Optional<Instant> oldestWaiting(Instant now) {
        return Optional.ofNullable(entityManager
                .createQuery(
                        "select min(m.waitingSince) from OutboxMessage m where m.state = WAITING and m.waitingSince <= :now",
                        Instant.class)
                .setParameter("now", now)
                .getSingleResult());
    }

    int forget(MessageState state, Instant endedBefore) {
        return entityManager
                .createQuery("delete from OutboxMessage m where m.state = :state and m.endedAt < :before")
                .setParameter("state", state)
                .setParameter("before", endedBefore)
                .executeUpdate();
    }
}
