package vn.lienthong.casefile;

import static jakarta.transaction.Status.STATUS_ACTIVE;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which case files were seen from which units in the running transaction, so that each part of a page may ask again for nothing.
 * What was not seen is looked at anew: it may have become visible by what the transaction has done.
 */
@Dependent
class SeenBefore {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private record Sight(Set<UUID> units, UUID caseFileId, String condition) {}

    boolean contains(Set<UUID> units, UUID caseFileId, String condition) {
        return inTransaction() && sights().contains(new Sight(units, caseFileId, condition));
    }

    void note(Set<UUID> units, UUID caseFileId, String condition) {
        if (inTransaction()) {
            sights().add(new Sight(units, caseFileId, condition));
        }
    }

    private boolean inTransaction() {
        return transaction.getTransactionStatus() == STATUS_ACTIVE;
    }

    @SuppressWarnings("unchecked") // nobody else has the key
    private Set<Sight> sights() {
        var kept = (Set<Sight>) transaction.getResource(SeenBefore.class);
        if (kept == null) {
            kept = new HashSet<>();
            transaction.putResource(SeenBefore.class, kept);
        }
        return kept;
    }
}
