package vn.lienthong.workflows.engine;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.lienthong.persistence.Repository;

/** Every deployment there has been, read from the audit trail, which nobody can rewrite unseen. */
@Repository
class DeployedModels {

    static final String ACTION = "MODEL_DEPLOYED";

    @Inject
    EntityManager entities;

    List<DeployedModel> all() {
        return entities.createQuery(
                        "select e.detail from AuditEntry e where e.action = 'MODEL_DEPLOYED' order by e.seq",
                        String.class)
                .getResultStream()
                .map(DeployedModel::parse)
                .toList();
    }
}
