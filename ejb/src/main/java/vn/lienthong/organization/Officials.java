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
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All officials and the posts they hold. */
@Repository
public class Officials {

    private static final String NAMED = """
             where cast(function('vn_fold', o.fullName || ' ' || o.username || ' ' || o.employeeCode) as string)
                like cast(function('vn_fold', cast(:words as string)) as string) escape '!'""";

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
        return FirstRow.of(entityManager
                .createQuery("select o from Official o where o.employeeCode = :code", Official.class)
                .setParameter("code", employeeCode));
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

    public Optional<Official> findByUsername(String username) {
        return FirstRow.of(entityManager
                .createQuery("select o from Official o where o.username = :name", Official.class)
                .setParameter("name", username));
    }

    /** Everybody's time on the post, the last first. */
    public List<PostHolding> holdingsOn(UUID postId) {
        return entityManager
                .createQuery(
                        "select h from PostHolding h join fetch h.official where h.post.id = :post order by h.from desc",
                        PostHolding.class)
                .setParameter("post", postId)
                .getResultList();
    }

    /** Who holds the posts on the day and since when; vacant posts are missing from the answer. */
    public List<PostHolding> holdingsOn(Collection<UUID> postIds, LocalDate day) {
        return entityManager
                .createQuery("""
                        select h from PostHolding h join fetch h.official
                        where h.post.id in :posts and h.from <= :day and (h.to is null or h.to >= :day)""", PostHolding.class)
                .setParameter("posts", postIds)
                .setParameter("day", day)
                .getResultList();
    }

    /** The posts of a person over time, the last first. */
    public List<PostHolding> holdingsOf(UUID officialId) {
        return entityManager
                .createQuery("""
                        select h from PostHolding h join fetch h.post p join fetch p.unit
                        where h.official.id = :official order by h.from desc, p.code""", PostHolding.class)
                .setParameter("official", officialId)
                .getResultList();
    }

    /** Who came to the post last, whether they are still there or not. */
    public Optional<PostHolding> lastHolding(UUID postId) {
        return holdingsOn(postId).stream().findFirst();
    }

    /** @throws NotFound when there is none with this id */
    public PostHolding holding(UUID id) {
        return Optional.ofNullable(entityManager.find(PostHolding.class, id))
                .orElseThrow(() -> new NotFound(PostHolding.class, id));
    }

    /** Whether somebody else held the post on the day, or between it and the holding's beginning. */
    public boolean overlapsOther(PostHolding holding, LocalDate from) {
        return holdingsOn(holding.post().id()).stream()
                .filter(other ->
                        !other.id().equals(holding.id()) && other.from().isBefore(holding.from()))
                .anyMatch(other -> !other.to().map(to -> to.isBefore(from)).orElse(false));
    }

    /** People whose name, user name or employee code contains the words; tones do not matter. */
    public List<Official> named(String words, int first, int size) {
        return entityManager
                .createQuery(
                        "select o from Official o " + NAMED + " order by o.fullName, o.employeeCode", Official.class)
                .setParameter("words", words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Who holds a post of that kind on the day, the posts by code. */
    public List<Official> holding(PostKind kind, LocalDate on, int most) {
        return entityManager
                .createQuery("""
                        select h.official from PostHolding h where h.post.kind = :kind and h.post.closedOn is null
                        and h.from <= :day and (h.to is null or h.to >= :day) order by h.post.code""", Official.class)
                .setParameter("kind", kind)
                .setParameter("day", on)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same within a unit. */
    public List<Official> holdingWithin(UUID unitId, PostKind kind, LocalDate on, int most) {
        return entityManager
                .createQuery("""
                        select h.official from PostHolding h join UnitClosure c on c.descendantId = h.post.unit.id
                        where c.ancestorId = :unit and h.post.kind = :kind and h.post.closedOn is null
                        and h.from <= :day and (h.to is null or h.to >= :day) order by h.post.code""", Official.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind)
                .setParameter("day", on)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are on all pages. */
    public long countNamed(String words) {
        return entityManager
                .createQuery("select count(o) from Official o " + NAMED, Long.class)
                .setParameter("words", words)
                .getSingleResult();
    }

    /** The posts that the person holds on the day, in units that there are. */
    List<PostHolding> holdingsOf(String employeeCode, LocalDate on) {
        return entityManager
                .createQuery("""
                        select h from PostHolding h join fetch h.official o
                        join fetch h.post p join fetch p.unit u left join fetch u.parent
                        where o.employeeCode = :code and h.from <= :day and (h.to is null or h.to >= :day)
                        and (u.validTo is null or u.validTo >= :day)""", PostHolding.class)
                .setParameter("code", employeeCode)
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

    public void add(Official official) {
        entityManager.persist(official);
    }

    public void add(PostHolding holding) {
        entityManager.persist(holding);
    }

    /** The posts of everybody who came with the role when they were here last. */
    public List<UUID> postsOf(Role role, LocalDate on) {
        return entityManager
                .createQuery("""
                        select h.post.id from PostHolding h where h.official.knownRoles like :role
                        and h.from <= :day and (h.to is null or h.to >= :day) order by h.post.code""", UUID.class)
                .setParameter("role", "%|" + role + "|%")
                .setParameter("day", on)
                .getResultList();
    }
}
