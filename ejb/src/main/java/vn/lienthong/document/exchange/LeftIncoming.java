package vn.lienthong.document.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** What came in under former versions of the program and then waited for nobody, as the migration that ends this found it. */
@Repository
class LeftIncoming {

    @Inject
    EntityManager entities;

    /** First what nobody has tried yet, then what was tried before the moment; the longest ago first. */
    @SuppressWarnings("unchecked")
    List<UUID> some(int most, Instant before) {
        return entities.createNativeQuery("""
                        select delivery_id from incoming_left where tried_at is null or tried_at < :before
                        order by tried_at nulls first, delivery_id""", UUID.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** It lets the others go first. */
    void putOff(UUID id, Instant now) {
        entities.createNativeQuery("update incoming_left set tried_at = :now where delivery_id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Takes it off for good; false where another node has done so or is about to. */
    boolean take(UUID id) {
        return !entities.createNativeQuery("""
                        delete from incoming_left where delivery_id =
                            (select delivery_id from incoming_left where delivery_id = :id for update skip locked)
                        returning delivery_id""", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
