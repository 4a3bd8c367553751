package vn.lienthong.canary.storage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Canary: reads the database and does not say so. */
class ReadsBehindTheScenes {

    @Inject
    EntityManager entityManager;
}
