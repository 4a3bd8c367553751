package vn.lienthong.worklist;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** How much waits for posts, whoever holds them; suspended work counts, it comes back. */
@Repository
public class OpenWork {

    private static final String WAITS = " w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED) ";

    @Inject
    EntityManager entities;

    public long ofPost(UUID postId) {
        return entities.createQuery("select count(w) from WorkItem w where w.postId = :post and" + WAITS, Long.class)
                .setParameter("post", postId)
                .getSingleResult();
    }

    /** Whether one of the steps waits in the case file for the post. */
    public boolean waits(UUID caseFileId, UUID postId, Set<String> steps) {
        return entities.createQuery(
                                "select count(w) from WorkItem w where w.caseFileId = :file and w.postId = :post"
                                        + " and w.step in :steps and w.state = OPEN",
                                Long.class)
                        .setParameter("file", caseFileId)
                        .setParameter("post", postId)
                        .setParameter("steps", steps)
                        .getSingleResult()
                > 0;
    }

    /** Posts for which nothing waits are missing from the answer. */
    public Map<UUID, Long> byPost(Collection<UUID> postIds) {
        return entities.createQuery(
                        "select w.postId, count(w) from WorkItem w where w.postId in :posts and" + WAITS
                                + "group by w.postId",
                        Object[].class)
                .setParameter("posts", postIds)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
