package vn.lienthong.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager, which joins the caller's transaction, to the repositories. */
@Dependent
class PersistenceUnit {

    @Produces
    @PersistenceContext(unitName = "lienthong")
    EntityManager entityManager;
}
