package vn.lienthong.standalone;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import vn.lienthong.persistence.StandaloneSchema;
import vn.lienthong.workflows.engine.StandaloneEngine;

/**
 * The use cases and the engine as they are in the server, without the server: one connection and one transaction for both,
 * nothing of HTTP.
 */
public final class StandaloneApplication implements AutoCloseable {

    private final SharedConnections connections;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> entities = new ThreadLocal<>();
    private final TransactionContext transaction = new TransactionContext();
    private final Map<Class<?>, Object> used = new ConcurrentHashMap<>();
    private final WeldContainer container;

    /**
     * @param clock what the use cases take for the present
     * @param beans what the caller adds
     */
    public StandaloneApplication(DataSource database, Clock clock, Class<?>... beans) {
        StandaloneSchema.in(database, StandaloneEngine.migrations());
        connections = new SharedConnections(database);
        factory = Persistence.createEntityManagerFactory(
                "lienthong",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", connections.dataSource(),
                        "hibernate.connection.provider_disables_autocommit", "true"));
        container = start(clock, beans);
        inTransaction(() -> {
            use(StandaloneEngine.class).startOn(connections.dataSource());
            return null;
        });
    }

    private WeldContainer start(Clock clock, Class<?>... beans) {
        return new Weld()
                .addExtension(new Wiring(this::current, transaction, clock))
                .addBeanClasses(StandaloneEngine.class)
                .addBeanClasses(beans)
                .initialize();
    }

    /** What has no state of its own; one of each, as whoever works in the server is given it once. */
    public <T> T use(Class<T> useCase) {
        return useCase.cast(
                used.computeIfAbsent(useCase, type -> container.select(type).get()));
    }

    /** Of the running transaction. */
    public EntityManager current() {
        return entities.get();
    }

    /** As the container does around a use case: a fresh persistence context, one commit. */
    public <T> T inTransaction(Supplier<T> work) {
        var manager = factory.createEntityManager();
        entities.set(manager);
        transaction.begin();
        try {
            manager.getTransaction().begin();
            var result = work.get();
            manager.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            manager.getTransaction().rollback();
            throw e;
        } finally {
            transaction.end();
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
