package vn.lienthong.mail;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** Which matters are urgent: those of a directive that must travel faster than usual. */
@Repository
class Urgencies {

    private final EntityManager entityManager;

    @Inject
    Urgencies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Set<UUID> among(Collection<UUID> caseFileIds) {
        return entityManager
                .createQuery("""
                        select x.id from CaseFile x
                        left join Assignment a on a.id = x.id
                        join Directive d on d.id = coalesce(a.directiveId, x.id)
                        where x.id in :ids and d.urgency <> NORMAL""", UUID.class)
                .setParameter("ids", caseFileIds)
                .getResultStream()
                .collect(toUnmodifiableSet());
    }
}
