package vn.lienthong.tryout.played;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.lienthong.persistence.Repository;

/**
 * Brings to the database what one use case did before the next one begins, as its own transaction would: rows of several of them
 * that are sent at once may come before those that they name.
 */
@Repository
class Writing {

    @Inject
    EntityManager entities;

    void down() {
        entities.flush();
    }
}
