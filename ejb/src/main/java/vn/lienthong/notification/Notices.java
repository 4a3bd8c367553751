package vn.lienthong.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Delegation;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** The notices of all posts. */
@Repository
@Stateless
public class Notices {

    private static final String ROWS = """
            select new vn.lienthong.notification.NoticeRow(
                n.id, n.postId, n.event, n.at, n.readAt is not null, x.id, x.kind, x.number, x.title,
                d.id, d.capacity, p.title, p.titleEn, u.name, d.from, d.to, d.decision, d.grantedBy, d.revokedBy)
            from Notice n left join CaseFile x on x.id = n.caseFileId
            left join n.delegation d left join d.post p left join p.unit u
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Tells the post, in the caller's transaction. */
    public void tell(UUID postId, UUID caseFileId, NoticeEvent event) {
        tell(postId, caseFileId, event, null);
    }

    /** The same where it is about one of several things of the case file: a work item, or the errand of one. */
    public void tell(UUID postId, UUID caseFileId, NoticeEvent event, UUID aboutId) {
        entities.persist(new Notice(postId, caseFileId, event, aboutId, clock.instant()));
    }

    /** Tells the post to which another post's work was handed, in the caller's transaction. */
    public void tell(Delegation delegation, NoticeEvent event) {
        entities.persist(new Notice(delegation, event, clock.instant()));
    }

    /**
     * Marks the next ones as considered for mail, in the caller's transaction, and answers them; a node that asks at the same
     * time gets others.
     */
    @SuppressWarnings("unchecked")
    public List<ToldNotice> takeUnposted(int most) {
        List<Tuple> taken = entities.createNativeQuery("""
                        with taken as (
                            update notice set posted = true where id in (
                                select id from notice where not posted order by at limit :most for update skip locked)
                            returning id, post_id, case_file_id, delegation_id, event, at)
                        select t.id, t.post_id, t.case_file_id, t.delegation_id, d.delegate_id, t.event, t.at
                        from taken t left join delegation d on d.id = t.delegation_id order by t.at, t.id""", Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return taken.stream()
                .map(row -> new ToldNotice(
                        row.get("id", UUID.class),
                        row.get("post_id", UUID.class),
                        Optional.ofNullable(row.get("case_file_id", UUID.class)),
                        Optional.ofNullable(row.get("delegation_id", UUID.class))
                                .map(id -> new ToldNotice.Handed(id, row.get("delegate_id", UUID.class))),
                        NoticeEvent.valueOf(row.get("event", String.class)),
                        row.get("at", Instant.class)))
                .toList();
    }

    public long unread(Actor by) {
        var reading = ReadingPosts.of(by);
        return reading.bind(entities.createQuery(
                        "select count(n) from Notice n where n.readAt is null and " + reading.condition(), Long.class))
                .getSingleResult();
    }

    /** Those of the events that were told from then on, read or not, newest first. */
    public List<NoticeRow> told(Set<NoticeEvent> events, Instant since, int most, Actor by) {
        if (events.isEmpty()) {
            return List.of();
        }
        var reading = ReadingPosts.of(by);
        return reading.bind(entities.createQuery(
                        ROWS + "where n.event in :events and n.at >= :since and " + reading.condition()
                                + " order by n.at desc, n.id",
                        NoticeRow.class))
                .setParameter("events", events)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> row.readBy(by))
                .toList();
    }

    /** One, whoever it is for. */
    public Optional<NoticeRow> find(UUID id) {
        return FirstRow.of(
                entities.createQuery(ROWS + "where n.id = :id", NoticeRow.class).setParameter("id", id));
    }

    /** Newest first. */
    public List<NoticeRow> page(NoticeFilter filter, int first, int size, Actor by) {
        return filtered(ROWS, filter, " order by n.at desc, n.id", NoticeRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> row.readBy(by))
                .toList();
    }

    public long count(NoticeFilter filter, Actor by) {
        return filtered("select count(n) from Notice n ", filter, "", Long.class, by)
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, NoticeFilter filter, String tail, Class<T> type, Actor by) {
        var unread = filter.unreadOnly() ? " and n.readAt is null" : "";
        var event = filter.event().isPresent() ? " and n.event = :event" : "";
        var reading = ReadingPosts.of(by);
        var query = reading.bind(
                entities.createQuery(select + "where " + reading.condition() + unread + event + tail, type));
        filter.event().ifPresent(wanted -> query.setParameter("event", wanted));
        return query;
    }

    /** Marks one of the person's notices as read; one that is read already, or gone, stays as it is. */
    public void markRead(UUID id, Actor by) {
        var reading = ReadingPosts.of(by);
        reading.bind(entities.createQuery(
                        "update Notice n set n.readAt = :now where n.id = :id and n.readAt is null and "
                                + reading.condition()))
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Marks as read what asked a post for a step that somebody takes there, or that waits for another post now. What else the post
     * was told of the case file stays as it is.
     *
     * @param about the work item of the step and its errand
     */
    public void answered(UUID postId, UUID caseFileId, Collection<UUID> about, String step) {
        entities.createQuery("""
                        update Notice n set n.readAt = :now where n.postId = :post and n.caseFileId = :file and n.readAt is null
                        and (n.aboutId in :about or n.aboutId is null and n.event in :events)""")
                .setParameter("now", clock.instant())
                .setParameter("post", postId)
                .setParameter("file", caseFileId)
                .setParameter("about", about)
                .setParameter("events", NoticeEvent.askingFor(step))
                .executeUpdate();
    }

    /** Marks as read, whoever was told it, what was told about one of several things of the case file that asks for nothing any more. */
    public void settled(UUID caseFileId, UUID about) {
        entities.createQuery("""
                        update Notice n set n.readAt = :now
                        where n.caseFileId = :file and n.aboutId = :about and n.readAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("file", caseFileId)
                .setParameter("about", about)
                .executeUpdate();
    }

    /** Marks all of the person's notices as read. */
    public void markAllRead(Actor by) {
        var reading = ReadingPosts.of(by);
        reading.bind(entities.createQuery(
                        "update Notice n set n.readAt = :now where n.readAt is null and " + reading.condition()))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
