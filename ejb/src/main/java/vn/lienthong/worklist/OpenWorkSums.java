package vn.lienthong.worklist;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.persistence.Repository;

/** How much waits at each unit by due day, as the database keeps it; exact at once. */
@Repository
class OpenWorkSums {

    /** An array, because joined with the units the sums of all units would be read. */
    private static final String OF_AGENCIES = """
            select time_class(w.due_on, :today), cast(sum(w.n) as bigint) from open_work_day w
            where w.unit_id = any (array(select u.id from unit u where u.agency_id in (:agencies))) group by 1""";

    @Inject
    EntityManager entities;

    LightCounts at(Set<UUID> agencies, LocalDate today) {
        List<?> rows = entities.createNativeQuery(OF_AGENCIES)
                .setParameter("today", today)
                .setParameter("agencies", agencies)
                .getResultList();
        var counts = rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> TimeClass.valueOf((String) row[0]), row -> (Long) row[1]));
        return new LightCounts(
                of(counts, TimeClass.OVERDUE),
                of(counts, TimeClass.DUE_SOON),
                of(counts, TimeClass.IN_TIME),
                of(counts, TimeClass.NO_DEADLINE));
    }

    private static long of(Map<TimeClass, Long> counts, TimeClass light) {
        return counts.getOrDefault(light, 0L);
    }

    /** @return how many of the noted changes were folded; none while somebody else folds */
    int fold(int most) {
        return (Integer) entities.createNativeQuery("select fold_open_work(:most)", Integer.class)
                .setParameter("most", most)
                .getSingleResult();
    }

    long wrong() {
        return (Long) entities.createNativeQuery("select count(*) from check_open_work()", Long.class)
                .getSingleResult();
    }

    /** A sum to which something is added at the same moment is no sum of nothing any more, and stays. */
    void dropEmpty() {
        entities.createNativeQuery("delete from work_item_sum where n = 0").executeUpdate();
    }

    void rebuild() {
        entities.createNativeQuery("select cast(rebuild_open_work() as text)").getSingleResult();
    }
}
