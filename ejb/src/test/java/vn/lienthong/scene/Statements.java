package vn.lienthong.scene;

import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;

/** Counts the statements that a piece of work sends to the database. */
public final class Statements {

    private Statements() {}

    /** What was changed before is sent, and what was read before is forgotten, as at the beginning of a transaction. */
    public static long of(Scene scene, Runnable work) {
        scene.flushAndClear();
        var statistics = factory(scene.entities()).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static SessionFactory factory(EntityManager entities) {
        return entities.getEntityManagerFactory().unwrap(SessionFactory.class);
    }
}
