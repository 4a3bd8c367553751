package vn.lienthong.organization;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All delegations, past and present. */
@Repository
public class Delegations {

    private static final String WITH_ALL = """
            select d from Delegation d join fetch d.post p join fetch p.unit u left join fetch u.parent
            join fetch d.delegatePost q join fetch q.unit join fetch d.delegate where\s""";

    private final EntityManager entityManager;

    @Inject
    public Delegations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void add(Delegation delegation) {
        entityManager.persist(delegation);
    }

    /** @throws NotFound when there is none with this id */
    public Delegation get(UUID id) {
        var delegation = entityManager.find(Delegation.class, id);
        if (delegation == null) {
            throw new NotFound(Delegation.class, id);
        }
        return delegation;
    }

    /** Holds it until the transaction ends, so that nobody decides under it while it is revoked. */
    public Delegation lock(UUID id) {
        var delegation = get(id);
        entityManager.refresh(delegation, LockModeType.PESSIMISTIC_WRITE);
        return delegation;
    }

    /** Whether work may be done under it on the day; it is not revoked until the transaction ends. */
    public boolean inForce(UUID id, LocalDate day) {
        var delegation = get(id);
        entityManager.refresh(delegation, LockModeType.PESSIMISTIC_READ);
        return delegation.isInForceOn(day);
    }

    /** What was handed to the person and is in force on the day, as long as they hold the post to which it was given. */
    List<Delegation> to(Official delegate, LocalDate day) {
        return entityManager
                .createQuery(WITH_ALL + """
                        d.delegate = :delegate and d.revokedAt is null and d.from <= :day and d.to >= :day
                        and (u.validTo is null or u.validTo >= :day)
                        and exists (select 1 from PostHolding h where h.post = q and h.official = d.delegate
                            and h.from <= :day and (h.to is null or h.to >= :day))
                        order by d.grantedAt""", Delegation.class)
                .setParameter("delegate", delegate)
                .setParameter("day", day)
                .getResultList();
    }

    /** Under which the work of the posts is done by somebody else on the day, as long as they hold the post to which it was given. */
    public List<Delegation> inForceFor(Collection<UUID> postIds, LocalDate day) {
        return entityManager
                .createQuery(WITH_ALL + """
                        p.id in :posts and d.revokedAt is null and d.from <= :day and d.to >= :day
                        and (u.validTo is null or u.validTo >= :day)
                        and exists (select 1 from PostHolding h where h.post = q and h.official = d.delegate
                            and h.from <= :day and (h.to is null or h.to >= :day))
                        order by d.grantedAt""", Delegation.class)
                .setParameter("posts", postIds)
                .setParameter("day", day)
                .getResultList();
    }

    /** What of the post's work is handed over in the time, however little. */
    public List<Delegation> overlapping(UUID postId, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery(
                        WITH_ALL + "p.id = :post and d.revokedAt is null and d.from <= :to and d.to >= :from",
                        Delegation.class)
                .setParameter("post", postId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those of the posts, given or taken, newest first. */
    public List<Delegation> touching(List<UUID> postIds) {
        return entityManager
                .createQuery(
                        WITH_ALL + "p.id in :posts or q.id in :posts order by d.from desc, d.grantedAt desc",
                        Delegation.class)
                .setParameter("posts", postIds)
                .getResultList();
    }

    /** Where somebody who does all the work of one of the posts is stood in for by its holder in turn, on days from then on. */
    public List<MutualSubstitutes> mutual(Collection<UUID> postIds, LocalDate from) {
        return entityManager
                .createQuery("""
                        select distinct new vn.lienthong.organization.MutualSubstitutes(
                            t.delegate.fullName, g.delegate.fullName, g.from, g.to, t.from, t.to)
                        from Delegation g, Delegation t
                        where g.post.id in :posts and g.revokedAt is null and g.to >= :day and g.matterId is null and g.steps is empty
                        and t.revokedAt is null and t.to >= :day and t.matterId is null and t.steps is empty
                        and g.from <= t.to and t.from <= g.to
                        and exists (select 1 from PostHolding h where h.post = g.post and h.official = t.delegate
                            and h.from <= g.to and (h.to is null or h.to >= g.from))
                        and exists (select 1 from PostHolding k where k.post = t.post and k.official = g.delegate
                            and k.from <= t.to and (k.to is null or k.to >= t.from))
                        order by g.from, t.from""", MutualSubstitutes.class)
                .setParameter("posts", postIds)
                .setParameter("day", from)
                .getResultList();
    }

    /** Makes others wait who would hand over work of the same post. */
    public void lockPost(UUID postId) {
        entityManager.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE);
    }
}
