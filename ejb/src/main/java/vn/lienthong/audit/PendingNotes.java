package vn.lienthong.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of the current transaction, kept back until it is about to commit. The names are WildFly's own because those
 * of {@code java:comp} are missing on the threads that run timers.
 */
@Dependent
class PendingNotes {

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Inject
    AuditChain chain;

    void add(Note note) {
        var atCommit = (AppendAtCommit) registry.getResource(AppendAtCommit.class);
        if (atCommit == null) {
            atCommit = new AppendAtCommit(chain);
            registry.putResource(AppendAtCommit.class, atCommit);
            callAtCommit(atCommit);
        }
        atCommit.notes.add(note);
    }

    /** Not interposed: these are called before Hibernate's and the connection's own. */
    private void callAtCommit(Synchronization synchronization) {
        try {
            transactions.getTransaction().registerSynchronization(synchronization);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("the transaction takes no more notes", e);
        }
    }

    private record AppendAtCommit(AuditChain chain, List<Note> notes) implements Synchronization {

        AppendAtCommit(AuditChain chain) {
            this(chain, new ArrayList<>());
        }

        @Override
        public void beforeCompletion() {
            chain.append(notes);
        }

        @Override
        public void afterCompletion(int status) {
            notes.clear();
        }
    }
}
