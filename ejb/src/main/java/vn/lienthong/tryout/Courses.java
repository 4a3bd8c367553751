package vn.lienthong.tryout;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Repository;

/** What has happened in a case file so far: who got work, who was told, what was noted. */
@Repository
class Courses {

    @Inject
    EntityManager entities;

    @Inject
    Timeline timeline;

    /** Oldest first. */
    List<TrialEvent> of(UUID caseFileId) {
        return Stream.of(noted(caseFileId), work(caseFileId), told(caseFileId))
                .flatMap(List::stream)
                .sorted(comparing(TrialEvent::at))
                .toList();
    }

    private List<TrialEvent> noted(UUID caseFileId) {
        return timeline.of(caseFileId).stream()
                .<TrialEvent>map(row ->
                        new TrialEvent.Noted(row.at(), row.event(), row.officialName(), row.postTitle(), row.text()))
                .toList();
    }

    private List<TrialEvent> work(UUID caseFileId) {
        return rows("""
                select w.openedAt as at, w.name as step, p.title as title, p.titleEn as titleEn, u.name as unit, w.dueOn as due
                from WorkItem w join Post p on p.id = w.postId join Unit u on u.id = p.unit.id where w.caseFileId = :id""", caseFileId)
                .<TrialEvent>map(row -> new TrialEvent.WorkCame(
                        row.get("at", Instant.class),
                        row.get("step", String.class),
                        title(row),
                        row.get("unit", UnitName.class),
                        Optional.ofNullable(row.get("due", LocalDate.class))))
                .toList();
    }

    /** Whether something waits, or stands still until it waits again. */
    boolean workLeft(UUID caseFileId) {
        return entities.createQuery(
                                "select count(w) from WorkItem w where w.caseFileId = :id and w.state in (OPEN, SUSPENDED)",
                                Long.class)
                        .setParameter("id", caseFileId)
                        .getSingleResult()
                > 0;
    }

    private List<TrialEvent> told(UUID caseFileId) {
        return rows("""
                select n.at as at, n.event as event, p.title as title, p.titleEn as titleEn, u.name as unit
                from Notice n join Post p on p.id = n.postId join Unit u on u.id = p.unit.id where n.caseFileId = :id""", caseFileId)
                .<TrialEvent>map(row -> new TrialEvent.Told(
                        row.get("at", Instant.class),
                        row.get("event", NoticeEvent.class),
                        title(row),
                        row.get("unit", UnitName.class)))
                .toList();
    }

    private Stream<Tuple> rows(String query, UUID caseFileId) {
        return entities.createQuery(query, Tuple.class)
                .setParameter("id", caseFileId)
                .getResultStream();
    }

    private static PostTitle title(Tuple row) {
        return new PostTitle(row.get("title", String.class), row.get("titleEn", String.class));
    }
}
