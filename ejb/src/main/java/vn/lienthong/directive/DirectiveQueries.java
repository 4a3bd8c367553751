package vn.lienthong.directive;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** What lists show of directives, as far as the person may see them. */
@Repository
public class DirectiveQueries {

    private static final String FROM =
            " from Directive d join CaseFile x on x.id = d.id join Unit u on u.id = d.issuerUnitId where";

    @Inject
    EntityManager entities;

    /** The last signed first. */
    public List<DirectiveRow> page(DirectiveFilter filter, int first, int size, Actor by) {
        var select = """
                select new vn.lienthong.directive.DirectiveRow(d.id, d.kind, d.symbol, d.signedOn,
                    u.name,
                    d.urgency, d.summary, d.state, d.issuedOn,
                    (select count(a) from Assignment a where a.directiveId = d.id and a.parentId is null))""";
        return filtered(select, filter, "order by d.signedOn desc, d.id", DirectiveRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are on all pages. */
    public long count(DirectiveFilter filter, Actor by) {
        return filtered("select count(d)", filter, "", Long.class, by).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, DirectiveFilter filter, String tail, Class<T> type, Actor by) {
        var jpql = new StringBuilder(select).append(FROM);
        filter.state().ifPresent(state -> jpql.append(" d.state = :state and"));
        filter.symbol().ifPresent(symbol -> jpql.append(" upper(d.symbol) = upper(:symbol) and"));
        if (!filter.words().isBlank()) {
            jpql.append(" ").append(Words.CONDITION).append(" and");
        }
        var query =
                entities.createQuery(jpql + Visibility.CONDITION + tail, type).setParameter("scopes", by.scopeIds());
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.symbol().ifPresent(symbol -> query.setParameter("symbol", symbol));
        if (!filter.words().isBlank()) {
            query.setParameter("words", Words.pattern(filter.words()));
        }
        return query;
    }
}
