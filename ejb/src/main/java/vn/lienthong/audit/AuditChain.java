package vn.lienthong.audit;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.lienthong.persistence.Repository;

/**
 * The chain of audit entries. Writers queue at its head, so the head's lock must be the last that a transaction takes:
 * everything else is flushed first.
 */
@Repository
class AuditChain {

    private final EntityManager entityManager;

    @Inject
    AuditChain(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(List<Note> notes) {
        entityManager.flush();
        var head = entityManager.find(AuditHead.class, AuditHead.ONLY, PESSIMISTIC_WRITE);
        notes.stream().map(head::append).forEach(entityManager::persist);
        entityManager.flush();
        entityManager.detach(head);
    }
}
