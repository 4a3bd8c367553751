package vn.lienthong.processmodel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The versions of all models. */
@Repository
class ModelVersions {

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
        return entities.createQuery("""
                        select v from ModelVersion v where v.modelKey = :key
                        and v.state not in (ModelState.IN_FORCE, ModelState.REPLACED)""", ModelVersion.class)
                .setParameter("key", modelKey)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the transaction ends, so that of two who change it at once the second sees what the first did. */
    ModelVersion holdOnItsWay(String modelKey) {
        var found = onItsWay(modelKey).orElseThrow(() -> new NotFound(ModelVersion.class, modelKey));
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Optional<ModelVersion> inForce(String modelKey) {
        return entities.createQuery("""
                        select v from ModelVersion v where v.modelKey = :key and v.state = ModelState.IN_FORCE""", ModelVersion.class)
                .setParameter("key", modelKey)
                .getResultStream()
                .findFirst();
    }

    boolean knows(String modelKey, int engineVersion) {
        return entities.createQuery(
                                "select count(v) from ModelVersion v where v.modelKey = :key and v.engineVersion = :number",
                                Long.class)
                        .setParameter("key", modelKey)
                        .setParameter("number", engineVersion)
                        .getSingleResult()
                > 0;
    }

    /** The schema of a form of a version that is or was in force. */
    Optional<String> form(String modelKey, int engineVersion, String formKey) {
        return entities.createQuery("""
                        select value(f) from ModelVersion v join v.forms f
                        where v.modelKey = :key and v.engineVersion = :number and key(f) = :form""", String.class)
                .setParameter("key", modelKey)
                .setParameter("number", engineVersion)
                .setParameter("form", formKey)
                .getResultStream()
                .findFirst();
    }
}
