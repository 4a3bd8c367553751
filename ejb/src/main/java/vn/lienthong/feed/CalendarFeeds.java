package vn.lienthong.feed;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** All secret links. */
@Repository
class CalendarFeeds {

    private final EntityManager entityManager;

    @Inject
    CalendarFeeds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<CalendarFeed> of(UUID officialId) {
        return Optional.ofNullable(entityManager.find(CalendarFeed.class, officialId));
    }

    Optional<CalendarFeed> openedBy(FeedSecret secret) {
        return FirstRow.of(entityManager
                        .createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                        .setParameter("hash", secret.hash()))
                .filter(feed -> feed.opensWith(secret));
    }

    void add(CalendarFeed feed) {
        entityManager.persist(feed);
    }

    void remove(CalendarFeed feed) {
        entityManager.remove(feed);
        entityManager.flush();
    }

    /** Without the entity, so that two programs that read at once do not get into each other's way. */
    void noteRead(UUID officialId, Instant now) {
        entityManager
                .createQuery("update CalendarFeed f set f.lastReadAt = :now where f.officialId = :id")
                .setParameter("now", now)
                .setParameter("id", officialId)
                .executeUpdate();
    }
}
