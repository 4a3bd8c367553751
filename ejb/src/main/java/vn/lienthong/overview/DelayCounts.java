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

    @Inject
    EntityManager entities;

    Map<DelayGroup, Long> count(Condition condition) {
        var sql = "select " + Condition.DELAY + ", count(*)" + Condition.SEEN
                + condition.late().rest() + " group by 1";
        List<?> rows = condition.bind(entities.createNativeQuery(sql), sql).getResultList();
        return rows.stream().map(Cells::new).collect(toMap(cells -> DelayGroup.valueOf(cells.text()), Cells::number));
    }
}
