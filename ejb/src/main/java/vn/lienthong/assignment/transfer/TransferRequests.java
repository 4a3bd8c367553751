package vn.lienthong.assignment.transfer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** All requests that another unit should do the work. */
@Repository
class TransferRequests {

    @Inject
    EntityManager entities;

    void add(TransferRequest request) {
        entities.persist(request);
    }

    /** The one that nobody has decided yet. */
    Optional<TransferRequest> openOf(UUID assignmentId) {
        return entities.createQuery(
                        "select r from TransferRequest r where r.assignmentId = :id and r.state = ASKED",
                        TransferRequest.class)
                .setParameter("id", assignmentId)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessRuleViolation {@link TransferRequestRule#NOTHING_OPEN} */
    TransferRequest requireOpenOf(UUID assignmentId) {
        return openOf(assignmentId).orElseThrow(() -> new BusinessRuleViolation(TransferRequestRule.NOTHING_OPEN));
    }

    /** Newest first. */
    List<TransferRequestRow> of(UUID assignmentId) {
        return entities.createQuery("""
                        select new vn.lienthong.assignment.transfer.TransferRequestRow(
                            r.id, r.state, r.wantedUnitId, w.name, r.reason, r.askedBy, r.askedAt,
                            g.name, r.answer, r.answeredBy, r.answeredAt)
                        from TransferRequest r join Unit w on w.id = r.wantedUnitId left join Unit g on g.id = r.givenUnitId
                        where r.assignmentId = :id order by r.askedAt desc""", TransferRequestRow.class)
                .setParameter("id", assignmentId)
                .getResultList();
    }
}
