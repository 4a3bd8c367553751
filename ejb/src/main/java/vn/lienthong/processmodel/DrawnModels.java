package vn.lienthong.processmodel;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
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

    /** The same, held until the transaction ends. */
    ProcessModel hold(String key) {
        var model = entities.find(ProcessModel.class, key, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(model).orElseThrow(() -> new NotFound(ProcessModel.class, key));
    }

    void remove(ProcessModel model) {
        entities.remove(model);
        entities.flush();
    }

    /** The one whose history the case file tells. */
    Optional<String> keyOf(UUID caseFileId) {
        return FirstRow.of(
                entities.createQuery("select m.key from ProcessModel m where m.caseFileId = :file", String.class)
                        .setParameter("file", caseFileId));
    }

    /** The unit's own variant of a model. */
    Optional<ProcessModel> variant(String of, UUID unitId) {
        return FirstRow.of(entities.createQuery(
                        "select m from ProcessModel m where m.variantOf = :of and m.unitId = :unit", ProcessModel.class)
                .setParameter("of", of)
                .setParameter("unit", unitId));
    }

    /** The variant in force and in use that counts for the unit: its own, or that of the nearest unit above it. */
    Optional<ProcessModel> variantFor(String of, UUID unitId) {
        return FirstRow.of(entities.createQuery("""
                        select m from ProcessModel m join UnitClosure c on c.ancestorId = m.unitId
                        where m.variantOf = :of and c.descendantId = :unit and m.retiredAt is null
                        and exists (select 1 from ModelVersion v where v.modelKey = m.key and v.state = ModelState.IN_FORCE)
                        order by (select count(d) from UnitClosure d where d.descendantId = m.unitId) desc""", ProcessModel.class)
                .setParameter("of", of)
                .setParameter("unit", unitId));
    }

    /** The models that came with the program and of which units have variants in force and in use. */
    Set<String> varied() {
        return Set.copyOf(entities.createQuery("""
                        select m.variantOf from ProcessModel m join ProcessModel p on p.key = m.variantOf
                        where p.shipped = true and m.retiredAt is null
                        and exists (select 1 from ModelVersion v where v.modelKey = m.key and v.state = ModelState.IN_FORCE)""", String.class).getResultList());
    }

    /** The models of the province that people drew, in force and in use, by name. */
    List<ModelInForce> drawnInForce() {
        return entities.createQuery("""
                        select new vn.lienthong.processmodel.ModelInForce(m.key, m.name, v.engineVersion)
                        from ProcessModel m join ModelVersion v on v.modelKey = m.key and v.state = ModelState.IN_FORCE
                        where m.shipped = false and m.variantOf is null and m.retiredAt is null order by m.name, m.key""", ModelInForce.class).getResultList();
    }

    /** Whether that is one of them. */
    boolean isDrawnInForce(String key) {
        return !entities.createQuery("""
                        select m.key from ProcessModel m join ModelVersion v on v.modelKey = m.key and v.state = ModelState.IN_FORCE
                        where m.key = :key and m.shipped = false and m.variantOf is null and m.retiredAt is null""", String.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** The variants in force and in use that count for the unit, by the model that they vary: of several the nearest unit's. */
    Map<String, ModelInForce> variantsFor(UUID unitId) {
        return entities.createQuery("""
                        select m.variantOf as of, m.key as key, m.name as name, v.engineVersion as version
                        from ProcessModel m join UnitClosure c on c.ancestorId = m.unitId
                        join ModelVersion v on v.modelKey = m.key and v.state = ModelState.IN_FORCE
                        where c.descendantId = :unit and m.variantOf is not null and m.retiredAt is null
                        order by (select count(d) from UnitClosure d where d.descendantId = m.unitId) desc""", Tuple.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .collect(toMap(
                        row -> row.get("of", String.class),
                        row -> new ModelInForce(
                                row.get("key", String.class),
                                row.get("name", String.class),
                                row.get("version", Integer.class)),
                        (nearest, further) -> nearest));
    }

    /** Of two that begin models or take in versions at once, one waits until the other has ended. */
    void oneAtATime() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('process_model'))")
                .getSingleResult();
    }
}
