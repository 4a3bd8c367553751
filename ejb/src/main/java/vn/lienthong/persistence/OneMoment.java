package vn.lienthong.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** For what is read by several statements and must add up: all of them see the same moment, whatever others commit meanwhile. */
@Repository
public class OneMoment {

    @Inject
    EntityManager entities;

    /** Has to be the first statement of the transaction, which may then only read; later the database refuses it. */
    public void hold() {
        entities.createNativeQuery("set transaction isolation level repeatable read read only")
                .executeUpdate();
    }
}
