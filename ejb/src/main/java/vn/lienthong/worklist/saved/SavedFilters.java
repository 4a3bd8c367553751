package vn.lienthong.worklist.saved;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/** All saved filters. */
@Repository
class SavedFilters {

    /** A filter with the name of its owner. */
    record Owned(SavedFilter filter, String owner) {}

    private static final String OWNED = """
            select new vn.lienthong.worklist.saved.SavedFilters$Owned(f, o.fullName)
            from SavedFilter f join Official o on o.id = f.ownerId\s""";
    private static final int MOST_SHOWN = 40;

    @Inject
    EntityManager entities;

    void add(SavedFilter filter) {
        entities.persist(filter);
    }

    void remove(SavedFilter filter) {
        entities.remove(filter);
    }

    /** Those of the person first, then what others share with the agencies, each by name. */
    List<Owned> visibleTo(UUID official, Set<UUID> agencies) {
        return entities.createQuery(OWNED + """
                        where f.ownerId = :owner or f.agencyId in :agencies
                        order by case when f.ownerId = :owner then 0 else 1 end, lower(f.name), f.id""", Owned.class)
                .setParameter("owner", official)
                .setParameter("agencies", agencies)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    Optional<Owned> find(UUID id) {
        return FirstRow.of(
                entities.createQuery(OWNED + "where f.id = :id", Owned.class).setParameter("id", id));
    }

    /** The person's own, none of which they add or rename elsewhere until the transaction ends. */
    List<SavedFilter> hold(UUID owner) {
        entities.createNativeQuery("select 1 from official where id = :id for update")
                .setParameter("id", owner)
                .getResultList();
        return entities.createQuery("select f from SavedFilter f where f.ownerId = :owner", SavedFilter.class)
                .setParameter("owner", owner)
                .getResultList();
    }
}
