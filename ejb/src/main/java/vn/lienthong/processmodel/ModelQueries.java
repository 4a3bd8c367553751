package vn.lienthong.processmodel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** What pages and programs read of models, without their content. */
@Repository
class ModelQueries {

    private static final String ROWS = """
            select new vn.lienthong.processmodel.ModelRow(m.key, m.name, m.shipped, m.variantOf, u.name.vietnamese, u.name.english,
                f.engineVersion, f.deployedAt, d.state, d.drawn.changedBy, d.drawn.changedAt, d.deployOn, m.retiredAt)
            from ProcessModel m left join Unit u on u.id = m.unitId
            left join ModelVersion f on f.modelKey = m.key and f.state = ModelState.IN_FORCE
            left join ModelVersion d on d.modelKey = m.key
                and d.state in (ModelState.DRAFT, ModelState.SENT, ModelState.APPROVED, ModelState.SCHEDULED)
            """;

    @Inject
    EntityManager entities;

    /** By name. */
    List<ModelRow> rows(ModelFilter filter) {
        return entities.createQuery(ROWS + condition(filter) + " order by m.name, m.key", ModelRow.class)
                .getResultList();
    }

    private static String condition(ModelFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case IN_FORCE -> "where f.engineVersion is not null and m.retiredAt is null";
            case DRAFT -> "where d.state = ModelState.DRAFT";
            case WAITING -> "where d.state = ModelState.SENT";
            case APPROVED -> "where d.state in (ModelState.APPROVED, ModelState.SCHEDULED)";
            case RETIRED -> "where m.retiredAt is not null";
        };
    }

    Optional<ModelRow> row(String key) {
        return FirstRow.of(entities.createQuery(ROWS + "where m.key = :key", ModelRow.class)
                .setParameter("key", key));
    }

    /** What units follow in its place, by name. */
    List<ModelRow> variants(String key) {
        return entities.createQuery(ROWS + "where m.variantOf = :key order by m.name, m.key", ModelRow.class)
                .setParameter("key", key)
                .getResultList();
    }

    /** The one on its way first, then the newest. */
    List<VersionRow> versions(String key) {
        return entities.createQuery("""
                        select new vn.lienthong.processmodel.VersionRow(v.engineVersion, v.state, v.version, v.basedOn, v.sending.changeNote,
                            v.drawn.changedBy, v.drawn.changedAt, v.sending.sentBy, v.sending.sentAt,
                            v.verdict.decidedBy, v.verdict.decidedAt, v.verdict.decisionReason,
                            v.deployOn, v.deployBy, v.deployedAt)
                        from ModelVersion v where v.modelKey = :key order by v.engineVersion desc nulls first""", VersionRow.class)
                .setParameter("key", key)
                .getResultList();
    }
}
