package vn.lienthong.overview;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    @Inject
    EntityManager entities;

    Map<DelayGroup, Long> count(Condition condition) {
        var sql = "select coalesce(d.delay, 'NOT_STATED'), count(*)" + Condition.SEEN + NEWEST
                + condition.late().rest() + " group by 1";
        List<?> rows = condition.bind(entities.createNativeQuery(sql), sql).getResultList();
        return rows.stream().map(Cells::new).collect(toMap(cells -> DelayGroup.valueOf(cells.text()), Cells::number));
    }
}
