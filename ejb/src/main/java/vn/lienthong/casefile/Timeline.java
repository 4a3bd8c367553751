package vn.lienthong.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;

/**
 * The histories of the case files. What people do is told here for people and, in the same breath, in the audit trail
 * for inspectors, so that neither can be forgotten.
 */
@Repository
public class Timeline {

    private static final PostTitle NONE = new PostTitle("", null);

    /** Each line once for every file that it brought and for everything that it said before. */
    private static final String HISTORY = """
            select new vn.lienthong.casefile.TimelineRow(e.id, e.at, e.event, e.officialName, e.postTitle, e.postTitleEn,
                e.capacity, e.actingFor, e.actingForEn, e.decision.number, e.decision.date, e.text, e.textEn, e.officialId, e.correctedAt, e.withdrawnAt),
                a, f
            from TimelineEntry e left join Attachment a on a.entryId = e.id left join FormerRemark f on f.entryId = e.id
            where e.caseFileId = :id
            order by e.at desc, e.id, a.uploadedAt, a.name, a.versionNumber, f.until, f.id""";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Signing signing;

    @Inject
    Clock clock;

    /** Notes what a person did, from which post and in which capacity. */
    public TimelineEntry note(UUID caseFileId, TimelineEvent event, String text, Actor by) {
        return note(caseFileId, event, Told.plainly(text), by);
    }

    /** The same of what names units or posts. */
    public TimelineEntry note(UUID caseFileId, TimelineEvent event, Told told, Actor by) {
        var signature = signing.of(caseFileId, by);
        audit.record(by, signature, event.name(), caseFileId, told.vietnamese());
        var own = by.ownSeatAt(signature.seat()).title();
        var entry = entry(caseFileId, event, told, by.name(), own).signed(signature);
        return add(event == TimelineEvent.REMARK ? entry.of(by.officialId()) : entry);
    }

    /** Notes what the system did by itself, on a timer for example. */
    public TimelineEntry note(UUID caseFileId, TimelineEvent event, String text) {
        audit.record(Actor.system(), event.name(), caseFileId, text);
        return add(entry(caseFileId, event, Told.plainly(text), "", NONE));
    }

    /**
     * Notes in another case file what a person did once for several, for example issued the whole of which it is a part; that the
     * system carried it there stands in the audit trail.
     */
    public TimelineEntry noteAgain(UUID caseFileId, TimelineEntry done) {
        audit.record(Actor.system(), done.event().name(), caseFileId, done.text());
        return add(done.again(caseFileId, clock.instant()));
    }

    /** The last line of the event. */
    public Optional<TimelineEntry> last(UUID caseFileId, TimelineEvent event) {
        return FirstRow.of(entities.createQuery(
                        "select e from TimelineEntry e where e.caseFileId = :id and e.event = :event order by e.at desc",
                        TimelineEntry.class)
                .setParameter("id", caseFileId)
                .setParameter("event", event));
    }

    /** Newest first, each with its files. The caller has asked {@link Visibility} already. */
    public List<TimelineRow> of(UUID caseFileId) {
        var lines = new LinkedHashMap<UUID, HistoryLine>();
        entities.createQuery(HISTORY, Tuple.class)
                .setParameter("id", caseFileId)
                .getResultStream()
                .forEach(row -> lines.computeIfAbsent(
                                row.get(0, TimelineRow.class).id(), id -> new HistoryLine(row))
                        .gather(row.get(1, Attachment.class), row.get(2, FormerRemark.class)));
        return lines.values().stream().map(HistoryLine::whole).toList();
    }

    /** Empty for what is no remark. Does not load it: what is loaded before it is locked may be stale. */
    Optional<UUID> caseFileOfRemark(UUID entry) {
        return FirstRow.of(entities.createQuery(
                        "select e.caseFileId from TimelineEntry e where e.id = :id and e.event = REMARK", UUID.class)
                .setParameter("id", entry));
    }

    TimelineEntry lock(UUID entry) {
        return entities.find(TimelineEntry.class, entry, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(FormerRemark former) {
        entities.persist(former);
    }

    /** Nothing of what the remark ever said is shown any more. */
    void forget(UUID entry) {
        entities.createQuery("delete from FormerRemark f where f.entryId = :id")
                .setParameter("id", entry)
                .executeUpdate();
    }

    /** The files of the case file, oldest first. */
    public List<AttachmentRow> files(UUID caseFileId) {
        return entities.createQuery("""
                        select new vn.lienthong.casefile.AttachmentRow(
                            a.id, a.entryId, a.seriesId, a.versionNumber, a.name, a.contentType, a.size, a.uploadedAt, a.uploadedBy)
                        from Attachment a where a.caseFileId = :id order by a.uploadedAt, a.name, a.versionNumber""", AttachmentRow.class)
                .setParameter("id", caseFileId)
                .getResultList();
    }

    /** The same by the line of the history that brought them. */
    public Map<UUID, List<AttachmentRow>> filesByEntry(UUID caseFileId) {
        return files(caseFileId).stream().collect(groupingBy(AttachmentRow::entryId));
    }

    /** What the files of each case file are called, oldest first. The caller has asked {@link Visibility} already. */
    public Map<UUID, List<String>> fileNames(Collection<UUID> caseFileIds) {
        if (caseFileIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select a.caseFileId, a.name from Attachment a where a.caseFileId in :ids
                        order by a.uploadedAt, a.name, a.versionNumber""", Tuple.class)
                .setParameter("ids", caseFileIds)
                .getResultStream()
                .collect(groupingBy(row -> row.get(0, UUID.class), mapping(row -> row.get(1, String.class), toList())));
    }

    private TimelineEntry entry(UUID caseFileId, TimelineEvent event, Told told, String name, PostTitle post) {
        return new TimelineEntry(caseFileId, clock.instant(), event, name, post, told);
    }

    private TimelineEntry add(TimelineEntry entry) {
        entities.persist(entry);
        return entry;
    }
}
