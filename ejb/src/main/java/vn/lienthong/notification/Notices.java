package vn.lienthong.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** The notices of all posts. */
@Repository
@Stateless
public class Notices {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Tells the post, in the caller's transaction. */
    public void tell(UUID postId, UUID caseFileId, NoticeEvent event) {
        entities.persist(new Notice(postId, caseFileId, event, clock.instant()));
    }

    public long unread(Actor by) {
        return entities.createQuery(
                        "select count(n) from Notice n where n.postId in :posts and n.readAt is null", Long.class)
                .setParameter("posts", by.postIds())
                .getSingleResult();
    }

    /** Newest first. */
    public List<NoticeRow> page(int first, int size, Actor by) {
        return entities.createQuery("""
                        select new vn.lienthong.notification.NoticeRow(
                            n.id, n.caseFileId, x.kind, x.number, x.title, n.event, n.at, n.readAt is not null)
                        from Notice n join CaseFile x on x.id = n.caseFileId
                        where n.postId in :posts order by n.at desc, n.id""", NoticeRow.class)
                .setParameter("posts", by.postIds())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(Actor by) {
        return entities.createQuery("select count(n) from Notice n where n.postId in :posts", Long.class)
                .setParameter("posts", by.postIds())
                .getSingleResult();
    }

    /** Marks all of the person's notices as read. */
    public void markAllRead(Actor by) {
        entities.createQuery("update Notice n set n.readAt = :now where n.postId in :posts and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("posts", by.postIds())
                .executeUpdate();
    }
}
