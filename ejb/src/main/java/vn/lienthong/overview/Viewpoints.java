package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** The units for which sums are kept. */
@Repository
class Viewpoints {

    private static final String ABOVE_ALL_OTHERS = """
            select o.id from overview_viewpoint o where o.id in (:scopes)
                and not exists (select 1 from unit u where u.id in (:scopes) and not exists (
                    select 1 from unit_closure c where c.ancestor_id = o.id and c.descendant_id = u.id))""";

    @Inject
    EntityManager entities;

    /** The one from which the same is seen as from all these units together; empty when there is none. */
    Optional<Viewpoint> over(Set<UUID> scopes, LocalDate today) {
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        List<?> found = entities.createNativeQuery(ABOVE_ALL_OTHERS)
                .setParameter("scopes", scopes)
                .getResultList();
        return found.stream().map(id -> new Viewpoint((UUID) id, today)).findFirst();
    }
}
