package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Consumer;
import vn.lienthong.assignment.Light;
import vn.lienthong.persistence.Repository;

/** The assignments behind the numbers. */
@Repository
class AssignmentLines {

    private static final int FETCHED_AT_ONCE = 500;

    private static final String SELECT = """
            select a.id, x.number, a.title, a.clause, a.directive_id, d.symbol, u.name_vi, u.name_en,
                a.state, a.standing, %s, %s, a.light, a.percent, a.deadline, a.issued_on, a.submitted_on""".formatted(Condition.TIME, Condition.LATE);

    private static final String FROM =
            Condition.FROM + " join case_file x on x.id = a.id join directive d on d.id = a.directive_id";

    @Inject
    EntityManager entities;

    List<AssignmentLine> page(Condition condition, ListSort sort, int first, int size) {
        List<?> rows =
                query(condition, sort).setFirstResult(first).setMaxResults(size).getResultList();
        return rows.stream().map(row -> line(new Cells(row))).toList();
    }

    long count(Condition condition) {
        var sql = "select count(*)" + Condition.SEEN + condition.rest();
        return ((Number) condition.bind(entities.createNativeQuery(sql), sql).getSingleResult()).longValue();
    }

    /** All of them, a few in memory at a time. */
    void each(Condition condition, ListSort sort, Consumer<AssignmentLine> reader) {
        try (var rows = query(condition, sort)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE)
                .getResultStream()) {
            rows.forEach(row -> reader.accept(line(new Cells(row))));
        }
    }

    private Query query(Condition condition, ListSort sort) {
        var sql = SELECT + FROM + condition.where() + sort.orderBy();
        return condition.bind(entities.createNativeQuery(sql), sql);
    }

    private static AssignmentLine line(Cells cells) {
        var id = cells.id();
        var number = cells.text();
        var title = cells.text();
        var clause = cells.text();
        var directiveId = cells.id();
        var symbol = cells.text();
        var lead = cells.name();
        var key = cells.key();
        return new AssignmentLine(
                id,
                number,
                title,
                clause,
                directiveId,
                symbol,
                lead,
                key.state(),
                key.inClass(),
                Light.valueOf(cells.text()),
                (int) cells.number(),
                key.standing(),
                cells.day(),
                cells.day(),
                cells.day());
    }
}
