package vn.lienthong.matter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.casefile.Words;
import vn.lienthong.matter.MatterView.BegunMatter;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Conditions;
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

    private static final String SUMS = Arrays.stream(MatterClass.values())
            .map(each -> ", sum(case when " + each.condition() + " then 1L else 0L end)")
            .collect(Collectors.joining());

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

    /** Of each flow how many are in each class. */
    List<FlowFigures> flows(LocalDate today, Actor by) {
        return entities.createQuery(
                        "select new vn.lienthong.matter.FlowFigures(m.model, coalesce(p.name, m.model)" + SUMS + ")"
                                + FROM + Visibility.CONDITION + "group by m.model, p.name",
                        FlowFigures.class)
                .setParameter("scopes", by.scopeIds())
                .setParameter("today", today)
                .setParameter("soon", soon(today))
                .getResultList();
    }

    /** What steps of the matter began, as far as the person may see it; oldest first. */
    List<BegunMatter> begunFrom(UUID id, Actor by) {
        return entities.createQuery(
                        "select new vn.lienthong.matter.MatterView$BegunMatter(m.id, x.title, m.state)" + FROM
                                + Visibility.CONDITION + "and m.begunFrom = :from order by m.begunAt, m.id",
                        BegunMatter.class)
                .setParameter("scopes", by.scopeIds())
                .setParameter("from", id)
                .getResultList();
    }

    /** The flows of the whole province that may be begun. */
    List<FlowFigures> inForce() {
        return entities.createQuery("""
                        select p.key, p.name from ProcessModel p where p.shipped = false and p.variantOf is null and p.retiredAt is null
                        and exists (select 1 from ModelVersion v where v.modelKey = p.key and v.state = ModelState.IN_FORCE)""", Tuple.class)
                .getResultStream()
                .map(row -> FlowFigures.none(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private <T> TypedQuery<T> filtered(
            String select, MatterFilter filter, LocalDate today, String order, Class<T> type, Actor by) {
        return conditions(filter, today)
                .with("scopes", by.scopeIds())
                .query(select + FROM, Visibility.CONDITION + order, jpql -> entities.createQuery(jpql, type));
    }

    private static Conditions conditions(MatterFilter filter, LocalDate today) {
        var conditions = new Conditions()
                .and("m.state = :state", "state", filter.state())
                .and("m.model = :flow", "flow", filter.flow())
                .and("u.code = :unit", "unit", filter.unit());
        filter.inClass().map(MatterClass::condition).ifPresent(condition -> timed(condition, today, conditions));
        if (!filter.words().isBlank()) {
            conditions.and(Words.CONDITION, "words", Words.pattern(filter.words()));
        }
        return conditions;
    }

    /** Each class compares with the days that it needs. */
    private static void timed(String condition, LocalDate today, Conditions conditions) {
        if (condition.contains(":today")) {
            conditions.with("today", today);
        }
        if (condition.contains(":soon")) {
            conditions.with("soon", soon(today));
        }
        conditions.and(condition);
    }

    private static LocalDate soon(LocalDate today) {
        return today.plusDays(TimeClass.SOON_DAYS);
    }
}
