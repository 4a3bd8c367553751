package vn.lienthong.processmodel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All models, whoever drew them. */
@Repository
class DrawnModels {

    @Inject
    EntityManager entities;

    void add(ProcessModel model) {
        entities.persist(model);
        entities.flush();
    }

    Optional<ProcessModel> find(String key) {
        return Optional.ofNullable(entities.find(ProcessModel.class, key));
    }

    /** @throws NotFound when there is none with this key */
    ProcessModel get(String key) {
        return find(key).orElseThrow(() -> new NotFound(ProcessModel.class, key));
    }

    /** The unit's own variant of a model. */
    Optional<ProcessModel> variant(String of, UUID unitId) {
        return entities.createQuery(
                        "select m from ProcessModel m where m.variantOf = :of and m.unitId = :unit", ProcessModel.class)
                .setParameter("of", of)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    /** Of two that begin models or take in versions at once, one waits until the other has ended. */
    void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('process_model'))")
                .getSingleResult();
    }
}
