package vn.lienthong.worklist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** Who directs which posts: the head and the deputies of a unit those of the unit and of what lies below it in the same agency. */
@Repository
public class DirectingPosts {

    private static final String POSTS = """
            from Post p join UnitClosure c on c.descendantId = p.unit.id
                join Unit s on s.id = c.ancestorId and s.agencyId = p.unit.agencyId
            where\s""";

    private static final String BELOW = POSTS + "c.ancestorId in :units";

    /** Whether the post of a work item {@code w} is directed from one of the units {@code :headed}, an array. */
    static final String OF_ITEM =
            "exists (select 1 " + POSTS + "p.id = w.postId and array_contains(:headed, c.ancestorId))";

    @Inject
    EntityManager entities;

    public boolean directs(Actor by, UUID postId) {
        var units = unitsOf(by);
        return !units.isEmpty()
                && !entities.createQuery("select p.id " + BELOW + " and p.id = :post", UUID.class)
                        .setParameter("units", units)
                        .setParameter("post", postId)
                        .getResultList()
                        .isEmpty();
    }

    /** The posts that the person directs and somebody holds, with who does; by unit and title. */
    public List<HeldPost> directed(Actor by, LocalDate today) {
        var units = unitsOf(by);
        if (units.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new vn.lienthong.worklist.HeldPost(
                            q.id, q.kind, q.title, q.titleEn, u.id, u.name, o.id, o.fullName)
                        from Post q join q.unit u join PostHolding h on h.post.id = q.id
                            and h.from <= :today and (h.to is null or h.to >= :today) join h.official o
                        where q.kind <> PostKind.ADMINISTRATOR and q.id in (select p.id\s""" + BELOW + ") order by u.name.vietnamese, q.title, o.fullName", HeldPost.class)
                .setParameter("units", units)
                .setParameter("today", today)
                .getResultList();
    }

    static Set<UUID> unitsOf(Actor by) {
        var headed = HeadedUnits.of(by);
        var units = new HashSet<>(headed.agencies());
        units.addAll(headed.divisions());
        return units;
    }
}
