package vn.lienthong.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All webhooks, with what was delivered to them. */
@Repository
class Webhooks {

    private final EntityManager entityManager;

    @Inject
    Webhooks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Webhook webhook) {
        entityManager.persist(webhook);
    }

    void remove(Webhook webhook) {
        entityManager.remove(webhook);
    }

    List<Webhook> all() {
        return entityManager
                .createQuery("select w from Webhook w order by w.createdAt desc, w.id", Webhook.class)
                .getResultList();
    }

    /** The active ones, in the order in which they are to be locked. */
    List<UUID> active() {
        return entityManager
                .createQuery("select w.id from Webhook w where w.state = ACTIVE order by w.id", UUID.class)
                .getResultList();
    }

    Webhook get(UUID id) {
        return Optional.ofNullable(entityManager.find(Webhook.class, id))
                .orElseThrow(() -> new NotFound(Webhook.class, id));
    }

    Optional<Webhook> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void note(Delivery delivery) {
        entityManager.persist(delivery);
    }

    List<DeliveryRow> deliveries(UUID webhookId, int most) {
        return entityManager
                .createQuery("""
                        select new vn.lienthong.webhook.DeliveryRow(
                            d.id, d.eventId, d.type, d.number, d.at, d.status, d.fault, d.millis)
                        from Delivery d where d.webhookId = :id order by d.at desc, d.id""", DeliveryRow.class)
                .setParameter("id", webhookId)
                .setMaxResults(most)
                .getResultList();
    }

    void forgetDeliveries(UUID webhookId, Instant before) {
        entityManager
                .createQuery("delete from Delivery d where d.webhookId = :id and d.at < :before")
                .setParameter("id", webhookId)
                .setParameter("before", before)
                .executeUpdate();
    }
}
