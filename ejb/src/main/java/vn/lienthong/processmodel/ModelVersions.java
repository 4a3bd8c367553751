package vn.lienthong.processmodel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The versions of all models. */
@Repository
class ModelVersions {

    private static final String ON_ITS_WAY = """
            select v from ModelVersion v where v.modelKey = :key
            and v.state in (ModelState.DRAFT, ModelState.SENT, ModelState.APPROVED, ModelState.SCHEDULED)""";

    @Inject
    EntityManager entities;

    void add(ModelVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** Brings what changed to the database, so that the version read next is the one that others will see. */
    void store() {
        entities.flush();
    }

    /** The one of the model that is not in force yet. */
    Optional<ModelVersion> onItsWay(String modelKey) {
        return FirstRow.of(entities.createQuery(ON_ITS_WAY, ModelVersion.class).setParameter("key", modelKey));
    }

    /** @throws BusinessRuleViolation {@link ProcessModelRule#DRAFT_EXISTS} says who changed it last and when */
    void requireNoneOnItsWay(String modelKey) {
        onItsWay(modelKey).ifPresent(draft -> {
            throw new BusinessRuleViolation(ProcessModelRule.DRAFT_EXISTS, draft.changedBy(), draft.changedAt());
        });
    }

    /**
     * The one on its way, held until the transaction ends, so that of two who change it at once the second sees what the first did.
     *
     * @throws BusinessRuleViolation {@link ProcessModelRule#NOTHING_ON_ITS_WAY}
     * @throws NotFound when there is no such model
     */
    ModelVersion holdOnItsWay(String modelKey) {
        return FirstRow.of(entities.createQuery(ON_ITS_WAY, ModelVersion.class)
                        .setParameter("key", modelKey)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(modelKey));
    }

    private RuntimeException missing(String modelKey) {
        return entities.find(ProcessModel.class, modelKey) == null
                ? new NotFound(ProcessModel.class, modelKey)
                : new BusinessRuleViolation(ProcessModelRule.NOTHING_ON_ITS_WAY);
    }

    /** @throws NotFound when there is none with this id */
    ModelVersion hold(UUID id) {
        var found = entities.find(ModelVersion.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(() -> new NotFound(ModelVersion.class, id));
    }

    void remove(ModelVersion draft) {
        entities.remove(draft);
        entities.flush();
    }

    /** Those whose day has come, the longest due first. */
    List<UUID> due(LocalDate today) {
        return entities.createQuery("""
                        select v.id from ModelVersion v where v.state = ModelState.SCHEDULED and v.deployOn <= :today
                        order by v.deployOn, v.id""", UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** A version that is or was in force. */
    Optional<ModelVersion> numbered(String modelKey, int engineVersion) {
        return FirstRow.of(entities.createQuery(
                        "select v from ModelVersion v where v.modelKey = :key and v.engineVersion = :number",
                        ModelVersion.class)
                .setParameter("key", modelKey)
                .setParameter("number", engineVersion));
    }

    /** What the program offers beside the version in force. */
    Optional<ModelVersion> offer(String modelKey) {
        return FirstRow.of(entities.createQuery(
                        "select v from ModelVersion v where v.modelKey = :key and v.state = ModelState.OFFERED",
                        ModelVersion.class)
                .setParameter("key", modelKey));
    }

    /** Whether that content was offered before, and is still, or was taken up or declined. */
    boolean isOffered(String modelKey, String sha256) {
        return entities.createQuery(
                                "select count(v) from ModelVersion v where v.modelKey = :key and v.offeredSha256 = :hash",
                                Long.class)
                        .setParameter("key", modelKey)
                        .setParameter("hash", sha256)
                        .getSingleResult()
                > 0;
    }

    boolean any(String modelKey) {
        return entities.createQuery("select count(v) from ModelVersion v where v.modelKey = :key", Long.class)
                        .setParameter("key", modelKey)
                        .getSingleResult()
                > 0;
    }

    Optional<ModelVersion> inForce(String modelKey) {
        return FirstRow.of(entities.createQuery("""
                        select v from ModelVersion v where v.modelKey = :key and v.state = ModelState.IN_FORCE""", ModelVersion.class).setParameter("key", modelKey));
    }

    /** The schema of a form of a version that is or was in force. */
    Optional<String> form(String modelKey, int engineVersion, String formKey) {
        return FirstRow.of(entities.createQuery("""
                        select value(f) from ModelVersion v join v.drawn.forms f
                        where v.modelKey = :key and v.engineVersion = :number and key(f) = :form""", String.class)
                .setParameter("key", modelKey)
                .setParameter("number", engineVersion)
                .setParameter("form", formKey));
    }
}
