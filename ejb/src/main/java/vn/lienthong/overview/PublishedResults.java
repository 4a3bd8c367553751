package vn.lienthong.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.PostTitle;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** All published results. The database refuses to change or to delete one. */
@Repository
class PublishedResults {

    private static final String HEAD = """
            select r.id, r.year, r.quarter, r.version, r.as_of, r.total, r.reason,
                cast(extract(epoch from r.published_at) * 1000 as bigint), r.published_by, r.post_vi, r.post_en
            from published_result r""";

    private static final String NEWEST_FIRST = " order by r.year desc, r.quarter desc, r.version desc";

    @Inject
    EntityManager entities;

    /** Nobody else publishes until the transaction ends. */
    void hold() {
        entities.createNativeQuery("lock table published_result in share row exclusive mode")
                .executeUpdate();
    }

    List<ResultHead> all() {
        return heads(entities.createNativeQuery(HEAD + NEWEST_FIRST).getResultList());
    }

    /** All versions, the newest first. */
    List<ResultHead> of(Quarter quarter) {
        return heads(entities.createNativeQuery(HEAD + " where r.year = :year and r.quarter = :quarter" + NEWEST_FIRST)
                .setParameter("year", quarter.year())
                .setParameter("quarter", quarter.number())
                .getResultList());
    }

    Optional<ResultHead> latest(Quarter quarter) {
        return of(quarter).stream().findFirst();
    }

    /** @throws NotFound when there is none with this id */
    ResultHead get(UUID id) {
        return heads(entities.createNativeQuery(HEAD + " where r.id = :id")
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ResultHead.class, id));
    }

    private static List<ResultHead> heads(List<?> rows) {
        return rows.stream().map(row -> head(new Cells(row))).toList();
    }

    private static ResultHead head(Cells cells) {
        return new ResultHead(
                cells.id(),
                new Quarter((int) cells.number(), (int) cells.number()),
                (int) cells.number(),
                cells.day(),
                cells.number(),
                cells.text(),
                Instant.ofEpochMilli(cells.number()),
                cells.text(),
                new PostTitle(cells.text(), cells.text()));
    }

    void add(ResultHead head) {
        var span = head.quarter().span();
        entities.createNativeQuery("""
                        insert into published_result (id, year, quarter, version, from_day, to_day, as_of, total, reason,
                            published_at, published_by, post_vi, post_en)
                        values (:id, :year, :quarter, :version, :from, :to, :asOf, :total, :reason, :at, :by, :postVi, :postEn)""")
                .setParameter("id", head.id())
                .setParameter("year", head.quarter().year())
                .setParameter("quarter", head.quarter().number())
                .setParameter("version", head.version())
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("asOf", head.asOf())
                .setParameter("total", head.total())
                .setParameter("reason", head.reason())
                .setParameter("at", head.publishedAt())
                .setParameter("by", head.publishedBy())
                .setParameter("postVi", head.post().vietnamese())
                .setParameter("postEn", head.post().english())
                .executeUpdate();
    }

    /** Freezes what is selected now. */
    void addRows(UUID resultId, Condition condition) {
        var sql = """
                insert into published_row (result_id, assignment_id, unit_id, class, number, title, directive,
                    issued_on, deadline, submitted_on)
                select :result, a.id, g.id, %s, x.number, a.title, d.symbol, a.issued_on, a.deadline, a.submitted_on""".formatted(Condition.IN_CLASS)
                + Condition.FROM
                + " join case_file x on x.id = a.id join directive d on d.id = a.directive_id"
                + condition.where();
        condition
                .bind(entities.createNativeQuery(sql), sql)
                .setParameter("result", resultId)
                .executeUpdate();
    }

    void addUnits(UUID resultId, List<UnitFigures> units) {
        for (int position = 0; position < units.size(); position++) {
            addUnit(resultId, position, units.get(position));
        }
    }

    private void addUnit(UUID resultId, int position, UnitFigures unit) {
        entities.createNativeQuery("""
                        insert into published_unit (result_id, unit_id, name_vi, name_en, tier, position, place)
                        values (:result, :unit, :vi, :en, :tier, :position, cast(nullif(:place, 0) as integer))""")
                .setParameter("result", resultId)
                .setParameter("unit", unit.unitId())
                .setParameter("vi", unit.name().vietnamese())
                .setParameter("en", unit.name().english())
                .setParameter("tier", unit.tier().name())
                .setParameter("position", position)
                .setParameter("place", unit.place().map(Place::number).orElse(0))
                .executeUpdate();
    }
}
