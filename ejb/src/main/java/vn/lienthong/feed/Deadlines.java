package vn.lienthong.feed;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** What is due for a person: the open work items of their posts, and the assignments that they carry out. */
@Repository
class Deadlines {

    private static final int MOST = 1000;

    private final EntityManager entityManager;

    @Inject
    Deadlines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Deadline> of(Actor reader) {
        return Stream.concat(items(reader).stream(), assignments(reader).stream())
                .toList();
    }

    private List<Deadline> items(Actor reader) {
        return entityManager
                .createQuery("""
                        select new vn.lienthong.feed.Deadline(
                            w.id, x.id, x.kind, x.number, x.title, w.model, w.step, w.name, w.dueOn)
                        from WorkItem w join CaseFile x on x.id = w.caseFileId
                        where w.postId in :posts and w.state = WorkItemState.OPEN and w.dueOn is not null
                        order by w.dueOn, w.id""", Deadline.class)
                .setParameter("posts", reader.postIds())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** As long as it is the unit's turn; a day on which one of its items is due anyway does not stand there twice. */
    private List<Deadline> assignments(Actor reader) {
        return entityManager
                .createQuery("""
                        select new vn.lienthong.feed.Deadline(
                            a.id, x.kind, x.number, x.title, a.deadline)
                        from Assignment a join CaseFile x on x.id = a.id
                        where a.handlerPostId in :posts and a.state in (ACCEPTED, REDO) and a.deadline is not null
                        and not exists (select w.id from WorkItem w where w.caseFileId = a.id
                            and w.postId in :posts and w.state = WorkItemState.OPEN and w.dueOn = a.deadline)
                        order by a.deadline, a.id""", Deadline.class)
                .setParameter("posts", reader.postIds())
                .setMaxResults(MOST)
                .getResultList();
    }
}
