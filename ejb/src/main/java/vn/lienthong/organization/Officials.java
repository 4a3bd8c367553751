package vn.lienthong.organization;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All officials and the posts they hold. */
@Repository
public class Officials {

    private final EntityManager entityManager;

    @Inject
    public Officials(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Official get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Official.class, id));
    }

    public Optional<Official> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Official.class, id));
    }

    public Optional<Official> findByEmployeeCode(String employeeCode) {
        return entityManager
                .createQuery("select o from Official o where o.employeeCode = :code", Official.class)
                .setParameter("code", employeeCode)
                .getResultStream()
                .findFirst();
    }

    public Optional<Official> holderOf(UUID postId, LocalDate on) {
        return Optional.ofNullable(holdersOf(List.of(postId), on).get(postId));
    }

    /** Who holds each of the posts on the day; vacant posts are missing from the answer. */
    public Map<UUID, Official> holdersOf(Collection<UUID> postIds, LocalDate on) {
        return entityManager
                .createQuery("""
                        select h from PostHolding h join fetch h.official
                        where h.post.id in :posts and h.from <= :day and (h.to is null or h.to >= :day)""", PostHolding.class)
                .setParameter("posts", postIds)
                .setParameter("day", on)
                .getResultStream()
                .collect(toMap(holding -> holding.post().id(), PostHolding::official));
    }

    List<PostHolding> holdingsOf(Official official, LocalDate on) {
        return entityManager
                .createQuery("""
                        select h from PostHolding h join fetch h.post p join fetch p.unit u left join fetch u.parent
                        where h.official = :official and h.from <= :day and (h.to is null or h.to >= :day)
                        and (u.validTo is null or u.validTo >= :day)""", PostHolding.class)
                .setParameter("official", official)
                .setParameter("day", on)
                .getResultList();
    }

    List<Official> all() {
        return entityManager
                .createQuery("select o from Official o", Official.class)
                .getResultList();
    }

    List<PostHolding> allHoldings() {
        return entityManager
                .createQuery("select h from PostHolding h join fetch h.post join fetch h.official", PostHolding.class)
                .getResultList();
    }

    void add(Official official) {
        entityManager.persist(official);
    }

    void add(PostHolding holding) {
        entityManager.persist(holding);
    }
}
