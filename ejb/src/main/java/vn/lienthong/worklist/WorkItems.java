package vn.lienthong.worklist;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The work items of all posts. */
@Repository
public class WorkItems {

    private static final String LOCK_AND_SEE = "select x, case when"
            + Visibility.CONDITION_OF_ONE.replace("x.id", "x.caseFileId")
            + "then true else false end, " + WorkingCalendars.STATE + ", f, case when exists (select 1 from Notice n"
            + " where n.postId = x.postId and n.caseFileId = x.caseFileId and n.readAt is null) then true else false end"
            + " from WorkItem x join CaseFile f on f.id = x.caseFileId"
            + " left join fetch f.participations where x.id = :id";

    /** Hibernate's hint for holding the rows of one name of a query only: of what is joined by an outer join none can be held. */
    private static final String HELD_ONLY = "org.hibernate.lockMode.x";

    @Inject
    EntityManager entities;

    void add(WorkItem item) {
        entities.persist(item);
    }

    public Optional<WorkItem> find(UUID id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id));
    }

    /** @throws NotFound when there is none with this id */
    WorkItem get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(WorkItem.class, id));
    }

    /** Does not load the item: what is loaded before it is locked may be stale. */
    UUID caseFileOf(UUID id) {
        return FirstRow.of(entities.createQuery("select w.caseFileId from WorkItem w where w.id = :id", UUID.class)
                        .setParameter("id", id))
                .orElseThrow(() -> new NotFound(WorkItem.class, id));
    }

    /** Holds the row until the transaction ends, so that of two who decide at once the second sees what the first did. */
    WorkItem lock(UUID id) {
        var item = entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw new NotFound(WorkItem.class, id);
        }
        return item;
    }

    /**
     * The same, and in the same breath whether one of the units sees its case file, by which calendars is counted and whether its
     * post was told anything of the case file; the case file itself is read along.
     */
    Held lock(UUID id, Set<UUID> scopes) {
        return entities
                .createQuery(LOCK_AND_SEE, Tuple.class)
                .setParameter("id", id)
                .setParameter("scopes", scopes.toArray(UUID[]::new))
                .setHint(HELD_ONLY, LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(row -> new Held(
                        row.get(0, WorkItem.class),
                        row.get(1, Boolean.class),
                        row.get(2, Long.class),
                        row.get(4, Boolean.class)))
                .findFirst()
                .orElseThrow(() -> new NotFound(WorkItem.class, id));
    }

    /** Whether this transaction holds it. */
    boolean held(WorkItem item) {
        return entities.getLockMode(item) == LockModeType.PESSIMISTIC_WRITE;
    }

    /**
     * An item that nobody else can decide meanwhile.
     *
     * @param seen whether one of the units asked about sees its case file
     * @param calendars the state of the working calendars
     * @param told whether its post has unread notices of the case file
     */
    record Held(WorkItem item, boolean seen, long calendars, boolean told) {}

    /** What waits there, suspended or not; in the order of their ids, so that two who hold several never wait for each other. */
    List<WorkItem> lockWaitingIn(Collection<UUID> caseFileIds) {
        return entities.createQuery("""
                        select w from WorkItem w where w.caseFileId in :ids and w.state in (WorkItemState.OPEN, WorkItemState.SUSPENDED)
                        order by w.id""", WorkItem.class)
                .setParameter("ids", caseFileIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<WorkItem> byStepRef(String stepRef) {
        return FirstRow.of(entities.createQuery("select w from WorkItem w where w.stepRef = :ref", WorkItem.class)
                .setParameter("ref", stepRef));
    }

    /** Who decided last in a case file. */
    public Optional<UUID> lastHandlerIn(UUID caseFileId) {
        return FirstRow.of(entities.createQuery("""
                        select w.closedBy from WorkItem w where w.caseFileId = :id and w.state = WorkItemState.DONE
                        order by w.closedAt desc""", UUID.class).setParameter("id", caseFileId));
    }

    /** The name of who holds the post on the day, or the post's own where nobody does. */
    String holderOf(UUID postId, LocalDate day) {
        return entities.createQuery("""
                        select coalesce(o.fullName, p.title) from Post p
                        left join PostHolding h on h.post.id = p.id and h.from <= :day and (h.to is null or h.to >= :day)
                        left join h.official o where p.id = :post""", String.class)
                .setParameter("post", postId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** What waits now in a case file, oldest first. */
    public List<WorkItem> openIn(UUID caseFileId) {
        return entities.createQuery("""
                        select w from WorkItem w where w.caseFileId = :id and w.state = WorkItemState.OPEN
                        order by w.openedAt""", WorkItem.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }
}
