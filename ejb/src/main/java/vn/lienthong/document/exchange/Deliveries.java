package vn.lienthong.document.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.casefile.Words;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.NotFound;

/** The documents at their recipients. */
@Repository
public class Deliveries {

    private static final String ROW = """
            select new vn.lienthong.document.exchange.DeliveryRow(x.id, d.id, u.name, i.name, d.kind, d.symbol, d.summary, d.signature.on,
                x.code, x.dueOn, x.incomingNumber, x.incomingYear, x.acknowledgedOn)""";

    private static final String FROM = """
             from DocumentDelivery x join Document d on d.id = x.documentId join Unit u on u.id = x.unitId
            join Unit i on i.id = d.issuerUnitId""";

    @Inject
    EntityManager entities;

    void add(Delivery delivery) {
        entities.persist(delivery);
    }

    /** @throws NotFound when there is none with this id */
    public Delivery get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound(Delivery.class, id));
    }

    public Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(entities.find(Delivery.class, id));
    }

    /**
     * Held until the transaction ends; everywhere before what waits in its case file, so that two who hold both never wait for each other.
     *
     * @throws NotFound when there is none with this id
     */
    public Delivery lock(UUID id) {
        return lockAny(id).orElseThrow(() -> new NotFound(Delivery.class, id));
    }

    /** The same; empty where the case file is about something else. */
    public Optional<Delivery> lockAny(UUID id) {
        return Optional.ofNullable(entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of a document, held in the order of their ids. */
    List<Delivery> lockOf(UUID documentId) {
        return entities.createQuery(
                        "select x from DocumentDelivery x where x.documentId = :id order by x.id", Delivery.class)
                .setParameter("id", documentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In the order of their ids. */
    List<Delivery> of(UUID documentId) {
        return entities.createQuery(
                        "select x from DocumentDelivery x left join fetch x.history where x.documentId = :id order by x.id",
                        Delivery.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    /** The recipients of a document, by code. */
    List<DeliveryRow> rows(UUID documentId) {
        return entities.createQuery(ROW + FROM + " where d.id = :id order by u.code", DeliveryRow.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    /** What came in at the person's own agencies, the newest first. */
    List<DeliveryRow> page(IncomingFilter filter, int first, int size, Actor by) {
        return filtered(ROW, filter, " order by d.issuedOn desc, x.id", DeliveryRow.class, by)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(IncomingFilter filter, Actor by) {
        return filtered("select count(x)", filter, "", Long.class, by).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, IncomingFilter filter, String order, Class<T> type, Actor by) {
        var code = filter.code().isPresent() ? " and x.code = :code" : "";
        var words = filter.words().isBlank()
                ? ""
                : " and exists (select f.id from CaseFile f where f.id = x.id and "
                        + Words.CONDITION.replace("x.", "f.") + ")";
        var query = entities.createQuery(
                select + FROM + " where x.unitId in :agencies" + code + words + " and" + Visibility.CONDITION + order,
                type);
        query.setParameter("agencies", by.agencyIds()).setParameter("scopes", by.scopeIds());
        filter.code().ifPresent(wanted -> query.setParameter("code", wanted));
        if (!filter.words().isBlank()) {
            query.setParameter("words", Words.pattern(filter.words()));
        }
        return query;
    }
}
