package vn.lienthong.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A migrated database and the persistence unit of the application on it, with transactions of its own. */
class TestDatabase {

    private final DataSource dataSource;
    private final boolean shared;
    private EntityManagerFactory factory;

    TestDatabase(DataSource dataSource) {
        this(dataSource, false, null);
    }

    private TestDatabase(DataSource dataSource, boolean shared, EntityManagerFactory factory) {
        this.dataSource = dataSource;
        this.shared = shared;
        this.factory = factory;
    }

    TestDatabase lent() {
        return new TestDatabase(dataSource, true, factory());
    }

    DataSource dataSource() {
        return dataSource;
    }

    EntityManager openEntityManager() {
        return factory().createEntityManager();
    }

    void commit(Consumer<EntityManager> work) {
        if (shared) {
            throw new IllegalStateException("the shared database must stay as it is: use DatabaseExtension.fresh()");
        }
        try (var entityManager = openEntityManager()) {
            entityManager.getTransaction().begin();
            work.accept(entityManager);
            entityManager.getTransaction().commit();
        }
    }

    void release() {
        if (!shared && factory != null) {
            factory.close();
        }
    }

    private synchronized EntityManagerFactory factory() {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "lienthong",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource",
                            dataSource));
        }
        return factory;
    }
}
