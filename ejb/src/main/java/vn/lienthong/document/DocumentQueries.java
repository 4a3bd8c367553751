package vn.lienthong.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Conditions;
import vn.lienthong.persistence.Repository;

/** What lists show of documents, as far as the person may see them. */
@Repository
class DocumentQueries {

    private static final String ROW = """
            select new vn.lienthong.document.DocumentRow(d.id, d.kind, d.number, d.symbol, d.summary, u.name, w.name, d.urgency,
                d.state, d.signature.on, d.signature.name, d.issueDueOn, d.issuedOn,
                (select count(r) from Document e join e.recipients r where e.id = d.id))""";

    private static final String FROM = """
             from Document d join CaseFile x on x.id = d.id join Unit u on u.id = d.issuerUnitId
            join Unit w on w.id = d.draftingUnitId where""";

    private static final String NEWEST = "order by x.openedAt desc, d.id";

    /** As a register runs: the year's last number first. */
    private static final String NUMBERED = "order by d.kind, d.numberYear desc, d.number desc";

    @Inject
    EntityManager entities;

    List<DocumentRow> page(DocumentFilter filter, LocalDate today, int first, int size, Actor by) {
        var order = filter.register() ? NUMBERED : NEWEST;
        return filtered(ROW, filter, today, order, DocumentRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** From the first number on. */
    List<DocumentRow> book(DocumentFilter filter, LocalDate today, int first, int size, Actor by) {
        return filtered(ROW, filter, today, "order by d.kind, d.number", DocumentRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** To whom they go: the document's id and a unit's name, by code. */
    Stream<Object[]> recipients(List<UUID> documentIds) {
        return entities.createQuery(
                        "select d.id, u.name from Document d join d.recipients r join Unit u on u.id = r where d.id in :ids order by u.code",
                        Object[].class)
                .setParameter("ids", documentIds)
                .getResultStream();
    }

    long count(DocumentFilter filter, LocalDate today, Actor by) {
        return filtered("select count(d)", filter, today, "", Long.class, by).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String select, DocumentFilter filter, LocalDate today, String order, Class<T> type, Actor by) {
        return conditions(filter, today)
                .with("scopes", by.scopeIds())
                .query(select + FROM, Visibility.CONDITION + order, jpql -> entities.createQuery(jpql, type));
    }

    private static Conditions conditions(DocumentFilter filter, LocalDate today) {
        var conditions = new Conditions()
                .and("d.state = :state", "state", filter.state())
                .and("d.issuerUnitId = :issuer", "issuer", filter.issuer())
                .and("d.kind = :kind", "kind", filter.kind())
                .and("d.numberYear = :year", "year", filter.year());
        if (filter.register()) {
            conditions.and("d.number is not null");
        }
        if (filter.late()) {
            conditions.and("coalesce(d.issuedOn, :today) > d.issueDueOn", "today", today);
        }
        if (!filter.words().isBlank()) {
            conditions.and(Words.CONDITION, "words", Words.pattern(filter.words()));
        }
        return conditions;
    }

    /** To whom it goes, by code. */
    List<UnitName> recipients(UUID documentId) {
        return entities.createQuery(
                        "select u.name from Document d join d.recipients r join Unit u on u.id = r where d.id = :id order by u.code",
                        UnitName.class)
                .setParameter("id", documentId)
                .getResultList();
    }
}
