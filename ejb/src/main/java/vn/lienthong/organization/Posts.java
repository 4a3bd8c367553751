package vn.lienthong.organization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All posts. */
@Repository
public class Posts {

    private final EntityManager entityManager;

    @Inject
    public Posts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Post get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Post.class, id));
    }

    public Optional<Post> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    public Post byCode(String code) {
        return findByCode(code).orElseThrow(() -> new NotFound(Post.class, code));
    }

    public Optional<Post> findByCode(String code) {
        return entityManager
                .createQuery("select p from Post p where p.code = :code", Post.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The unit's own post of that kind; the first by code where it has several. */
    public Optional<Post> ofKind(UUID unitId, PostKind kind) {
        return entityManager
                .createQuery(
                        "select p from Post p where p.unit.id = :unit and p.kind = :kind order by p.code", Post.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The posts that head the units, with their units. */
    public List<Post> headsOf(Collection<UUID> unitIds) {
        return entityManager
                .createQuery(
                        "select p from Post p join fetch p.unit u where u.id in :units and p.kind = HEAD", Post.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** The officers' posts of a unit and of those below it, by code, with their units; of an agency only its own divisions. */
    public List<Post> officersBelow(UUID unitId) {
        return entityManager
                .createQuery("""
                        select p from Post p join fetch p.unit u
                        join UnitClosure c on c.descendantId = u.id and c.ancestorId = :unit
                        where p.kind = OFFICER and u.agencyId = (select own.agencyId from Unit own where own.id = :unit)
                        order by p.code""", Post.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    List<Post> all() {
        return entityManager
                .createQuery("select p from Post p join fetch p.unit", Post.class)
                .getResultList();
    }

    void add(Post post) {
        entityManager.persist(post);
    }
}
