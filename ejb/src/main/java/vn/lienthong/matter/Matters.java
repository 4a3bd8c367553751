package vn.lienthong.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The matters of all drawn models. */
@Repository
class Matters {

    @Inject
    EntityManager entities;

    void add(Matter matter) {
        entities.persist(matter);
    }

    void add(Submission submission) {
        entities.persist(submission);
    }

    Optional<Matter> find(UUID id) {
        return Optional.ofNullable(entities.find(Matter.class, id));
    }

    /** @throws NotFound when there is none with this id */
    Matter get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Matter.class, id));
    }

    /**
     * Held until the transaction ends; everywhere before the work items of the matter, so that two who hold both never wait for each
     * other.
     *
     * @throws NotFound when there is none with this id
     */
    Matter lock(UUID id) {
        return Optional.ofNullable(entities.find(Matter.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(Matter.class, id));
    }

    /** Oldest first. */
    List<Submission> submissions(UUID id) {
        return entities.createQuery(
                        "select s from Submission s where s.matterId = :id order by s.seq", Submission.class)
                .setParameter("id", id)
                .getResultList();
    }

    Optional<Submission> lastSubmission(UUID id) {
        return FirstRow.of(entities.createQuery(
                        "select s from Submission s where s.matterId = :id order by s.seq desc", Submission.class)
                .setParameter("id", id));
    }

    /** What was handed in last at that very step. */
    Optional<Submission> lastOf(UUID id, String step) {
        return FirstRow.of(entities.createQuery(
                        "select s from Submission s where s.matterId = :id and s.step = :step order by s.seq desc",
                        Submission.class)
                .setParameter("id", id)
                .setParameter("step", step));
    }

    /** Whether the post has an unread notice of that kind already. */
    boolean toldOf(NoticeEvent event, UUID id, UUID postId) {
        return entities.createQuery("""
                                select count(n) from Notice n where n.caseFileId = :id and n.postId = :post and n.event = :event
                                and n.readAt is null""", Long.class)
                        .setParameter("id", id)
                        .setParameter("post", postId)
                        .setParameter("event", event)
                        .getSingleResult()
                > 0;
    }

    /** The unit's next number of the series in the year, from 1; taken in this transaction or not at all. */
    int nextNumber(UUID unitId, String series, int year) {
        var next = (Number) entities.createNativeQuery("""
                        insert into matter_number (unit_id, series, year, last) values (:unit, :series, :year, 1)
                        on conflict (unit_id, series, year) do update set last = matter_number.last + 1 returning last""")
                .setParameter("unit", unitId)
                .setParameter("series", series)
                .setParameter("year", year)
                .getSingleResult();
        return next.intValue();
    }
}
