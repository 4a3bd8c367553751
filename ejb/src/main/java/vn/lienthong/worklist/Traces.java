package vn.lienthong.worklist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.FileHead;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** Where case files stand, told from the work items: the engine is not asked. */
@Repository
public class Traces {

    private static final String WAITING_POST = "new vn.lienthong.worklist.WaitingPost(w.id, w.postId, w.model,"
            + " w.modelVersion, w.step, w.name, q.title, q.titleEn, u.name, w.openedAt, w.receivedAt, w.dueOn)";
    private static final String FROM =
            " from WorkItem w join Post q on q.id = w.postId join Unit u on u.id = w.unitId ";
    private static final String SHOWN = "select " + WAITING_POST + ", w.unitId, w.state, case when w.state = OPEN and "
            + DirectingPosts.OF_ITEM + " then true else false end, o.fullName" + FROM + """
            left join PostHolding h on h.post.id = w.postId and h.from <= :today and (h.to is null or h.to >= :today)
            left join h.official o
            where w.caseFileId = :id order by w.openedAt""";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** All items of the case file, as this person is shown them. The caller has asked for visibility already. */
    public ItemsShown shown(FileHead file, Actor by) {
        var lines = entities.createQuery(SHOWN, Tuple.class)
                .setParameter("id", file.id())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("headed", DirectingPosts.unitsOf(by).toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new ItemsShown.Line(
                        row.get(0, WaitingPost.class),
                        row.get(1, UUID.class),
                        row.get(2, WorkItemState.class),
                        row.get(3, Boolean.class),
                        row.get(4, String.class)))
                .toList();
        return new ItemsShown(file, lines);
    }

    /** Who waits for whom in a case file now, for everybody who may see it. */
    public List<WaitingPost> waiting(UUID caseFileId) {
        return entities.createQuery(
                        "select " + WAITING_POST + FROM
                                + "where w.caseFileId = :id and w.state = OPEN order by w.openedAt",
                        WaitingPost.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }
}
