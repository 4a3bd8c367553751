package vn.lienthong.overview;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import vn.lienthong.persistence.Repository;

/** Counts what is overdue or was done late, by its cause. */
@Repository
class DelayCounts {

    /** All causes at once: to look for the one of each assignment takes as many looks as there is late work. */
    private static final String NEWEST = " " + """
            left join (select distinct on (c.assignment_id) c.assignment_id, %s as delay from delay_cause c
                order by c.assignment_id, c.stated_at desc) d on d.assignment_id = a.id""".formatted(Condition.STATED);

    private static final String KEPT = "select a.delay, sum(a.n)" + Viewpoint.UNITS + " and a.counting = 'CARRIED' and "
            + Condition.tooLate("a.time_class", "a.late") + " group by 1 having sum(a.n) <> 0";

    @Inject
    EntityManager entities;

    Map<DelayGroup, Long> count(Condition condition) {
        var sql = "select coalesce(d.delay, 'NOT_STATED'), count(*)" + Condition.SEEN + NEWEST
                + condition.late().rest() + " group by 1";
        return groups(condition.bind(entities.createNativeQuery(sql), sql));
    }

    Map<DelayGroup, Long> kept(Viewpoint viewpoint) {
        return groups(viewpoint.ask(entities::createNativeQuery, KEPT));
    }

    private static Map<DelayGroup, Long> groups(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Cells::new).collect(toMap(cells -> DelayGroup.valueOf(cells.text()), Cells::number));
    }
}
