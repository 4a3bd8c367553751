package vn.lienthong.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** What lists show of matters, as far as the person may see them. */
@Repository
class MatterQueries {

    private static final String ROW = """
            select new vn.lienthong.matter.MatterRow(m.id, x.number, x.title, m.model, coalesce(p.name, m.model), u.name,
                m.begunByName, m.begunAt, m.state, m.reference, x.dueOn, m.facts)""";

    /** By name, because models know nothing of matters. */
    private static final String FROM = """
             from Matter m join CaseFile x on x.id = m.id join Unit u on u.id = m.unitId
            left join ProcessModel p on p.key = m.model where""";

    private static final String NEWEST = " order by m.begunAt desc, m.id";

    @Inject
    EntityManager entities;

    List<MatterRow> page(MatterFilter filter, LocalDate today, int first, int size, Actor by) {
        return filtered(ROW, filter, today, NEWEST, MatterRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(MatterFilter filter, LocalDate today, Actor by) {
        return filtered("select count(m)", filter, today, "", Long.class, by).getSingleResult();
    }

    List<MatterFigures> figures(LocalDate today, Actor by) {
        return entities.createQuery("""
                        select new vn.lienthong.matter.MatterFigures(m.model, coalesce(p.name, m.model), u.code, u.name,
                            sum(case when m.state = MatterState.OPEN then 1L else 0L end),
                            sum(case when m.state = MatterState.OPEN and x.dueOn < :today then 1L else 0L end),
                            sum(case when m.state <> MatterState.OPEN then 1L else 0L end))""" + FROM + Visibility.CONDITION + """
                        group by m.model, p.name, u.code, u.name order by coalesce(p.name, m.model), u.code""", MatterFigures.class)
                .setParameter("scopes", by.scopeIds())
                .setParameter("today", today)
                .getResultList();
    }

    private <T> TypedQuery<T> filtered(
            String select, MatterFilter filter, LocalDate today, String order, Class<T> type, Actor by) {
        var values = new HashMap<String, Object>(Map.of("scopes", by.scopeIds()));
        var query = entities.createQuery(
                select + FROM + conditions(filter, today, values) + Visibility.CONDITION + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static String conditions(MatterFilter filter, LocalDate today, Map<String, Object> values) {
        var jpql = new StringBuilder();
        filter.state().ifPresent(state -> jpql.append(with(" m.state = :state and", "state", state, values)));
        filter.flow().ifPresent(flow -> jpql.append(with(" m.model = :flow and", "flow", flow, values)));
        filter.unit().ifPresent(unit -> jpql.append(with(" u.code = :unit and", "unit", unit, values)));
        if (filter.late()) {
            jpql.append(with(" m.state = MatterState.OPEN and x.dueOn < :today and", "today", today, values));
        }
        if (!filter.words().isBlank()) {
            jpql.append(with(" " + Words.CONDITION + " and", "words", Words.pattern(filter.words()), values));
        }
        return jpql.toString();
    }

    private static String with(String condition, String name, Object value, Map<String, Object> values) {
        values.put(name, value);
        return condition;
    }
}
