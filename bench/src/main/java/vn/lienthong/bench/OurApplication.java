package vn.lienthong.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import vn.lienthong.audit.NotesAtCommit;
import vn.lienthong.persistence.MeasuredSchema;
import vn.lienthong.workflows.engine.MeasuredEngine;

/**
 * The use cases and the engine as they are in the server, without the server: one connection and one transaction for both,
 * nothing of HTTP.
 */
final class OurApplication implements AutoCloseable {

    private final SharedConnections connections;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> entities = new ThreadLocal<>();
    private final WeldContainer container;

    OurApplication(DataSource database) {
        MeasuredSchema.in(database, MeasuredEngine.migrations());
        connections = new SharedConnections(database);
        factory = Persistence.createEntityManagerFactory(
                "lienthong",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", connections.dataSource(),
                        "hibernate.connection.provider_disables_autocommit", "true"));
        container = start();
        inTransaction(() -> {
            use(MeasuredEngine.class).startOn(connections.dataSource());
            return null;
        });
    }

    private WeldContainer start() {
        return new Weld()
                .addExtension(new Wiring(this::current))
                .addBeanClasses(NotesAtCommit.class, MeasuredEngine.class, People.class)
                .initialize();
    }

    <T> T use(Class<T> useCase) {
        return container.select(useCase).get();
    }

    EntityManager current() {
        return entities.get();
    }

    /** As the container does around a use case: a fresh persistence context, the audit's notes last, one commit. */
    <T> T inTransaction(Supplier<T> work) {
        var manager = factory.createEntityManager();
        entities.set(manager);
        try {
            manager.getTransaction().begin();
            var result = work.get();
            manager.flush();
            use(NotesAtCommit.class).append();
            manager.getTransaction().commit();
            return result;
        } finally {
            entities.remove();
            manager.close();
        }
    }

    @Override
    public void close() {
        container.close();
        factory.close();
    }
}
