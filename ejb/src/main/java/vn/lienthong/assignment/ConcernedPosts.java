package vn.lienthong.assignment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import vn.lienthong.organization.Post;
import vn.lienthong.persistence.Repository;

/**
 * Which posts assignments have to do with: who entered one, who handles it, who takes part in it, who heads the units that lead
 * it and coordinate. Their units are read with them.
 */
@Repository
public class ConcernedPosts {

    private static final String QUERY = """
            select q, o.fullName from Post q join fetch q.unit
                left join PostHolding h on h.post.id = q.id and h.from <= :today and (h.to is null or h.to >= :today)
                left join h.official o
            where q.id in (
                select a.authorPostId from Assignment a where a.id = :id
                union select b.handlerPostId from Assignment b where b.id = :id
                union select t.postId from CaseFile f join f.participations t where f.id = :id
                union select e.id from Assignment l join Post e on e.unit.id = l.leadUnitId
                    where l.id = :id and e.kind = HEAD and e.closedOn is null
                union select e.id from Assignment k join k.coordinators c join Post e on e.unit.id = c
                    where k.id = :id and e.kind = HEAD and e.closedOn is null)""";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    public Concerned of(UUID assignmentId) {
        var concerned = new Concerned(new HashMap<>(), new HashMap<>());
        entities.createQuery(QUERY, Tuple.class)
                .setParameter("id", assignmentId)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .forEach(row -> add(row.get(0, Post.class), row.get(1, String.class), concerned));
        return concerned;
    }

    private static void add(Post post, String holder, Concerned concerned) {
        concerned.posts().put(post.id(), post);
        if (holder != null) {
            concerned.holders().put(post.id(), holder);
        }
    }
}
