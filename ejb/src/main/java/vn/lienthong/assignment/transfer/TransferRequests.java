package vn.lienthong.assignment.transfer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** All requests that another unit should do the work. */
@Repository
class TransferRequests {

    @Inject
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    void add(TransferRequest request) {
        entities.persist(request);
    }

    /** The one that nobody has decided yet. */
    Optional<TransferRequest> openOf(UUID assignmentId) {
        return FirstRow.of(entities.createQuery(
                        "select r from TransferRequest r where r.assignmentId = :id and r.state = ASKED",
                        TransferRequest.class)
                .setParameter("id", assignmentId));
    }

    /** @throws BusinessRuleViolation {@link TransferRequestRule#NOTHING_OPEN} */
    TransferRequest requireOpenOf(UUID assignmentId) {
        return openOf(assignmentId).orElseThrow(() -> new BusinessRuleViolation(TransferRequestRule.NOTHING_OPEN));
    }

    /** Newest first. */
    List<TransferRequestRow> of(UUID assignmentId) {
        return TransferRequestRow.in(proceedings.of(assignmentId));
    }
}
