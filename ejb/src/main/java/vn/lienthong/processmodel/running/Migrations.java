package vn.lienthong.processmodel.running;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The moves of running work, and what became of each case file. */
@Repository
class Migrations {

    private static final String VIEWS = """
            select new vn.lienthong.processmodel.running.MigrationView(m.id, m.modelKey, m.from, m.to, m.reason, m.state,
                m.startedBy, m.startedAt, m.endedAt, count(i),
                sum(case when i.state = ItemState.MOVED then 1 else 0 end),
                sum(case when i.state = ItemState.REFUSED then 1 else 0 end))
            from ModelMigration m join MigrationItem i on i.migrationId = m.id
            """;

    private static final String GROUPED =
            " group by m.id, m.modelKey, m.from, m.to, m.reason, m.state, m.startedBy, m.startedAt, m.endedAt";

    @Inject
    EntityManager entities;

    void add(ModelMigration migration, Collection<UUID> caseFiles) {
        entities.persist(migration);
        caseFiles.forEach(file -> entities.persist(new MigrationItem(migration.id(), file)));
        entities.flush();
    }

    /** Of two that begin to move work of a model at once, one waits until the other has begun. */
    void oneAtATime(String model) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('model_migration ' || :model))")
                .setParameter("model", model)
                .getSingleResult();
    }

    Optional<ModelMigration> runningOf(String model) {
        return FirstRow.of(entities.createQuery(
                        "select m from ModelMigration m where m.modelKey = :model and m.state = MigrationState.RUNNING",
                        ModelMigration.class)
                .setParameter("model", model));
    }

    List<UUID> running() {
        return entities.createQuery(
                        "select m.id from ModelMigration m where m.state = MigrationState.RUNNING order by m.startedAt",
                        UUID.class)
                .getResultList();
    }

    ModelMigration get(UUID id) {
        return Optional.ofNullable(entities.find(ModelMigration.class, id))
                .orElseThrow(() -> new NotFound(ModelMigration.class, id));
    }

    List<UUID> waiting(UUID id, int most) {
        return entities.createQuery("""
                        select i.caseFileId from MigrationItem i where i.migrationId = :id and i.state = ItemState.WAITING
                        order by i.caseFileId""", UUID.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Held until the transaction ends; a second node passes it by. */
    Optional<MigrationItem> holdWaiting(UUID id, UUID caseFile) {
        return FirstRow.of(entities.createQuery("""
                        select i from MigrationItem i where i.migrationId = :id and i.caseFileId = :file and i.state = ItemState.WAITING""", MigrationItem.class)
                .setParameter("id", id)
                .setParameter("file", caseFile)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2));
    }

    Optional<MigrationView> view(UUID id) {
        return FirstRow.of(entities.createQuery(VIEWS + "where m.id = :id" + GROUPED, MigrationView.class)
                .setParameter("id", id));
    }

    /** The latest first. */
    List<MigrationView> of(String model) {
        return entities.createQuery(
                        VIEWS + "where m.modelKey = :model" + GROUPED + " order by m.startedAt desc",
                        MigrationView.class)
                .setParameter("model", model)
                .setMaxResults(10)
                .getResultList();
    }

    /** Those that stayed first. */
    List<MigratedRow> rows(UUID id, Optional<ItemState> state, int first, int size) {
        var query = entities.createQuery(
                """
                        select new vn.lienthong.processmodel.running.MigratedRow(x.id, x.number, i.state, i.refusal)
                        from MigrationItem i join CaseFile x on x.id = i.caseFileId where i.migrationId = :id"""
                        + (state.isPresent() ? " and i.state = :state" : "")
                        + " order by case when i.state = ItemState.REFUSED then 0 else 1 end, x.number, x.id",
                MigratedRow.class);
        state.ifPresent(each -> query.setParameter("state", each));
        return query.setParameter("id", id)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    void ended(ModelMigration migration, Instant at) {
        entities.refresh(migration, LockModeType.PESSIMISTIC_WRITE);
        migration.end(at);
    }
}
