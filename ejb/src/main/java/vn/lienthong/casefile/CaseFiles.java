package vn.lienthong.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lienthong.calendar.Rehearsal;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The case files; whether a person may see one is asked of {@link Visibility}. */
@Repository
public class CaseFiles {

    @Inject
    EntityManager entities;

    @Inject
    Event<CaseFileClosed> closed;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Clock clock;

    /** Opens a case file under the next number of the year, for example {@code HS-2026-000123}. */
    public CaseFile open(CaseFileKind kind, String title, String keywords) {
        var file = new CaseFile(nextNumber(), kind, title, keywords, clock.instant());
        entities.persist(file);
        return file;
    }

    /** Closes it and tells whoever has something going on in it. */
    public void close(UUID id) {
        get(id).close(clock.instant());
        closed.fire(new CaseFileClosed(id));
    }

    /** @throws NotFound when there is none with this id */
    public CaseFile get(UUID id) {
        var file = entities.find(CaseFile.class, id);
        if (file == null) {
            throw new NotFound(CaseFile.class, id);
        }
        return file;
    }

    /** Several in one look, with who takes part; none of them is asked for by itself afterwards. */
    public List<CaseFile> all(Collection<UUID> ids) {
        return entities.createQuery(
                        "select f from CaseFile f left join fetch f.participations where f.id in :ids", CaseFile.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Removes a case file that has never left its author's desk. */
    public void discard(UUID id) {
        entities.createQuery("delete from TimelineEntry e where e.caseFileId = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.remove(get(id));
    }

    private String nextNumber() {
        var year = clock.instant().atZone(clock.getZone()).getYear();
        return rehearsal.inProgress()
                ? "HS-%d-%s".formatted(year, rehearsed())
                : "HS-%d-%06d".formatted(year, nextOfSequence());
    }

    /** What is only tried out takes no number from the sequence, which would not get it back; but rows go ahead of it as if it did. */
    private String rehearsed() {
        entities.flush();
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** With the question all that was written before goes to the database: rows of other tables name case files that were opened earlier. */
    private long nextOfSequence() {
        return ((Number) entities.createNativeQuery("select nextval('case_file_number')")
                        .getSingleResult())
                .longValue();
    }
}
