package vn.lienthong.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.persistence.Repository;

/** All events that have a number, read as far as some units see their case files. */
@Repository
public class CaseEvents {

    /** Names the lock under which numbers are given. */
    private static final long NUMBERING = 7_204_380_115L;

    private final EntityManager entityManager;

    @Inject
    CaseEvents(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The highest number given. To be read before the events themselves: then none below it is still missing. */
    public long newest() {
        return entityManager
                .createQuery("select coalesce(max(e.seq), 0) from CaseEvent e", Long.class)
                .getSingleResult();
    }

    /** Those with a higher number, oldest first, of the kinds named. */
    public List<EventRow> after(long seq, Set<TimelineEvent> kinds, Set<UUID> scopes, int most) {
        if (scopes.isEmpty() || kinds.isEmpty()) {
            return List.of();
        }
        var rows = entityManager
                .createQuery("""
                        select new vn.lienthong.event.EventRow(
                            e.seq, e.id, x.id, e.event, e.at, e.state, x.kind, x.number, x.title)
                        from CaseEvent e join CaseFile x on x.id = e.caseFileId
                        where e.seq > :seq and e.event in :kinds and""" + Visibility.CONDITION + "order by e.seq", EventRow.class)
                .setParameter("seq", seq)
                .setParameter("kinds", kinds)
                .setParameter("scopes", scopes)
                .setMaxResults(most)
                .getResultList();
        var units = units(rows.stream().map(EventRow::caseFileId).distinct().toList());
        return rows.stream()
                .map(row -> row.with(units.getOrDefault(row.caseFileId(), List.of())))
                .toList();
    }

    /** Does nothing while another node does it. */
    void number() {
        var ours = entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", NUMBERING)
                .getSingleResult();
        if (Boolean.TRUE.equals(ours)) {
            entityManager.createNativeQuery("""
                            update case_event e set seq = next.seq from (
                                select id, nextval('case_event_seq') as seq
                                from (select id from case_event where seq is null order by noted) waiting) next
                            where e.id = next.id""").executeUpdate();
        }
    }

    private Map<UUID, List<String>> units(List<UUID> caseFiles) {
        return caseFiles.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("""
                                select distinct f.id as id, u.code as code from CaseFile f join f.participations p
                                join Unit u on u.id = p.unitId where f.id in :ids order by u.code""", Tuple.class)
                        .setParameter("ids", caseFiles)
                        .getResultStream()
                        .collect(groupingBy(
                                row -> row.get("id", UUID.class),
                                mapping(row -> row.get("code", String.class), toList())));
    }
}
