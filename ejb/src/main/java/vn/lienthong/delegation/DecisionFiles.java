package vn.lienthong.delegation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.casefile.CheckedUpload;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Delegation;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The written decisions that were kept with delegations. */
@Repository
class DecisionFiles {

    @Inject
    EntityManager entities;

    void keep(Delegation delegation, List<Upload> uploads) {
        uploads.stream()
                .limit(1)
                .map(CheckedUpload::of)
                .forEach(upload -> entities.persist(new DecisionFile(delegation.id(), upload)));
    }

    /** @throws NotFound when none was kept */
    DecisionFile get(UUID delegationId) {
        var file = entities.find(DecisionFile.class, delegationId);
        if (file == null) {
            throw new NotFound(DecisionFile.class, delegationId);
        }
        return file;
    }

    /** The names of the files, by delegation. */
    Map<UUID, String> names(Collection<UUID> delegationIds) {
        return entities.createQuery(
                        "select f.delegationId, f.name from DecisionFile f where f.delegationId in :ids",
                        Object[].class)
                .setParameter("ids", delegationIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
