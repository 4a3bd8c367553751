package vn.lienthong.persistence;

import static org.junit.jupiter.api.extension.ExtensionContext.Namespace.GLOBAL;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.event.spi.EventSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Real PostgreSQL for tests without a container: started once per JVM, migrated, with Hibernate on top. A test, or its
 * constructor's fixture, asks for an {@code EntityManager} (a transaction is open and rolled back afterwards), or
 * registers the extension and uses its methods.
 *
 * <pre>{@code
 * @RegisterExtension
 * DatabaseExtension database = DatabaseExtension.shared();
 * }</pre>
 */
public class DatabaseExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final Function<TestServer, TestDatabase> choice;
    private TestServer server;
    private TestDatabase database;
    private EntityManager entityManager;

    /** What {@code @ExtendWith} uses: the shared database. */
    public DatabaseExtension() {
        this(TestServer::shared);
    }

    private DatabaseExtension(Function<TestServer, TestDatabase> choice) {
        this.choice = choice;
    }

    /** All tests meet in one database and leave nothing behind as long as they do not commit. */
    public static DatabaseExtension shared() {
        return new DatabaseExtension();
    }

    /** Every test gets a new migrated database of its own, for tests that commit or do damage. */
    public static DatabaseExtension fresh() {
        return new DatabaseExtension(TestServer::fresh);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server = server(context);
        database = choice.apply(server);
        entityManager = database.openEntityManager();
        entityManager.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().rollback();
        }
        entityManager.close();
        database.release();
    }

    /** The entity manager of the running test; its transaction is open. */
    public EntityManager entityManager() {
        return entityManager;
    }

    /** Sends what was changed to the database and forgets it, so that what is read next comes from the tables. */
    public void flushAndClear() {
        entityManager.flush();
        entityManager.clear();
    }

    /** All that the running test's transaction does when it commits, except to commit. */
    public void aboutToCommit() {
        entityManager.unwrap(EventSource.class).beforeTransactionCompletion();
    }

    /** Runs a transaction of its own and commits it; only on a fresh database. */
    public void commit(Consumer<EntityManager> work) {
        database.commit(work);
    }

    /** The database itself, as its superuser. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** One more database without any table, with the options of {@code create database}. */
    DataSource emptyDatabase(String options) {
        return server.empty(options);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EntityManager.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return entityManager;
    }

    private static TestServer server(ExtensionContext context) {
        return context.getRoot().getStore(GLOBAL).getOrComputeIfAbsent(TestServer.class);
    }
}
