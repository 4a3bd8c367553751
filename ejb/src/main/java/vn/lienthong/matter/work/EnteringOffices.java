package vn.lienthong.matter.work;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.persistence.Repository;

/** Where the directives of which authority are entered. */
@Repository
class EnteringOffices {

    @Inject
    EntityManager entities;

    /** The authority's own monitor; a People's Committee that has none is served by the first of its departments that has one. */
    Optional<Post> monitorOf(UUID issuer) {
        return entities.createQuery("""
                        select p from Post p join fetch p.unit u where p.kind = MONITOR and p.closedOn is null
                        and (u.agencyId = :issuer or u.agencyId in
                            (select a.id from Unit a where a.parent.id = :issuer and a.kind = DEPARTMENT))
                        order by case when u.agencyId = :issuer then 0 else 1 end, u.code, p.code""", Post.class)
                .setParameter("issuer", issuer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
