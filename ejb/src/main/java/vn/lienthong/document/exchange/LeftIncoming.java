package vn.lienthong.document.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** What came in under former versions of the program and then waited for nobody, as the migration that ends this found it. */
@Repository
class LeftIncoming {

    @Inject
    EntityManager entities;

    @SuppressWarnings("unchecked")
    List<UUID> some(int most) {
        return entities.createNativeQuery("select delivery_id from incoming_left order by delivery_id", UUID.class)
                .setMaxResults(most)
                .getResultList();
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
