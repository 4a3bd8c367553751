package vn.lienthong.organization;

import static java.util.stream.Collectors.toMap;
import static vn.lienthong.organization.PostKind.HEAD;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All posts. */
@Repository
public class Posts {

    private final EntityManager entityManager;

    private final HeadsOfTransaction heads;

    @Inject
    public Posts(EntityManager entityManager, HeadsOfTransaction heads) {
        this.entityManager = entityManager;
        this.heads = heads;
    }

    public Post get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Post.class, id));
    }

    public Optional<Post> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    /** The authority's own post of that kind; a People's Committee that has none is served by the first of its departments that has one. */
    public Optional<Post> serving(UUID authority, PostKind kind) {
        return FirstRow.of(entityManager
                .createQuery("""
                        select p from Post p join fetch p.unit u where p.kind = :kind and p.closedOn is null
                        and (u.agencyId = :authority or u.agencyId in
                            (select a.id from Unit a where a.parent.id = :authority and a.kind = DEPARTMENT))
                        order by case when u.agencyId = :authority then 0 else 1 end, u.code, p.code""", Post.class)
                .setParameter("kind", kind)
                .setParameter("authority", authority));
    }

    public Post byCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound(Post.class, code));
    }

    public Optional<Post> findByCode(String code) {
        return FirstRow.of(entityManager
                .createQuery("select p from Post p where p.code = :code", Post.class)
                .setParameter("code", code));
    }

    /** The unit's own post of that kind, with the unit; the first by code where it has several. */
    public Optional<Post> ofKind(UUID unitId, PostKind kind) {
        return kind == HEAD
                ? heads.orElse(unitId, post -> stillHeads(post, unitId), () -> search(unitId, kind))
                : search(unitId, kind);
    }

    private boolean stillHeads(Post post, UUID unitId) {
        return entityManager.contains(post)
                && post.kind() == HEAD
                && post.closedOn().isEmpty()
                && post.unit().id().equals(unitId);
    }

    private Optional<Post> search(UUID unitId, PostKind kind) {
        return FirstRow.of(entityManager
                .createQuery(
                        "select p from Post p join fetch p.unit where p.unit.id = :unit and p.kind = :kind and p.closedOn is null order by p.code",
                        Post.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind));
    }

    /** Finds the heads of many units, and the units, in one look, so that what asks for each later in the transaction has them. */
    public void lookUpHeads(Collection<UUID> unitIds) {
        headsOf(unitIds).stream()
                .collect(toMap(post -> post.unit().id(), post -> post, (first, other) -> first))
                .forEach(heads::remember);
    }

    /** The posts that head the units, with their units, by code. */
    public List<Post> headsOf(Collection<UUID> unitIds) {
        return entityManager
                .createQuery(
                        "select p from Post p join fetch p.unit u where u.id in :units and p.kind = HEAD and p.closedOn is null order by p.code",
                        Post.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** The officers' posts of a unit and of those below it, by code, with their units; of an agency only its own divisions. */
    public List<Post> officersBelow(UUID unitId) {
        return entityManager
                .createQuery("""
                        select p from Post p join fetch p.unit u
                        join UnitClosure c on c.descendantId = u.id and c.ancestorId = :unit
                        where p.kind = OFFICER and p.closedOn is null and u.agencyId = (select own.agencyId from Unit own where own.id = :unit)
                        order by p.code""", Post.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** Whether the post is one of {@link #officersBelow}, without reading all of them. */
    public boolean isOfficerBelow(UUID unitId, UUID postId) {
        return entityManager
                        .createQuery("""
                        select count(p) from Post p join p.unit u join UnitClosure c on c.descendantId = u.id and c.ancestorId = :unit
                        join Unit own on own.id = :unit and own.agencyId = u.agencyId
                        where p.id = :post and p.kind = OFFICER and p.closedOn is null""", Long.class)
                        .setParameter("unit", unitId)
                        .setParameter("post", postId)
                        .getSingleResult()
                > 0;
    }

    /** The other posts of the post's agency, and the heads of the units right below it, by unit and code. */
    public List<Post> near(Post post) {
        return entityManager
                .createQuery("""
                        select p from Post p join fetch p.unit u
                        where (u.agencyId = :agency or p.kind = HEAD and u.parent.id = :agency) and p.id <> :post
                        and p.closedOn is null order by u.code, p.code""", Post.class)
                .setParameter("agency", post.unit().agencyId())
                .setParameter("post", post.id())
                .getResultList();
    }

    /** Holds it until the transaction ends, so that of two who seat somebody there the second sees the first. */
    public void lock(UUID id) {
        entityManager.lock(get(id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The posts of a unit, closed ones last. */
    public List<Post> ofUnit(UUID unitId) {
        return entityManager
                .createQuery(
                        "select p from Post p where p.unit.id = :unit order by p.closedOn nulls first, p.code",
                        Post.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** How many posts of the unit and the units below it are open. */
    public long openBelow(UUID unitId) {
        return entityManager
                .createQuery(
                        "select count(p) from Post p join UnitClosure c on c.descendantId = p.unit.id where c.ancestorId = :unit and p.closedOn is null",
                        Long.class)
                .setParameter("unit", unitId)
                .getSingleResult();
    }

    /** The wish, or the wish with the first number behind it that nobody has. */
    public String freeCode(String wish) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? wish : wish + "." + i)
                .filter(code -> findByCode(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    List<Post> all() {
        return entityManager
                .createQuery("select p from Post p join fetch p.unit", Post.class)
                .getResultList();
    }

    public void add(Post post) {
        entityManager.persist(post);
    }
}
