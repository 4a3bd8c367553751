package vn.lienthong.calendar;

import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Marks a transaction in which something is only tried out: whoever would commit it, it is rolled back. Who asks while nothing
 * is tried out anywhere on this server, as nearly everybody does, is answered without a question to the transaction.
 */
@ApplicationScoped
public class Rehearsal {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final AtomicInteger going = new AtomicInteger();

    /** From now on the running transaction is one. */
    public void begin() {
        if (!inProgress()) {
            transaction.registerInterposedSynchronization(new NeverCommitted());
            transaction.putResource(Rehearsal.class, true);
            going.incrementAndGet();
        }
    }

    /** Whether the running transaction is one. */
    public boolean inProgress() {
        return going.get() > 0
                && transaction.getTransactionStatus() != STATUS_NO_TRANSACTION
                && transaction.getResource(Rehearsal.class) != null;
    }

    /** Keeps something until the transaction has ended. */
    public void keep(Object key, Object value) {
        transaction.putResource(key, value);
    }

    /** What was kept in the running transaction; empty where nothing is tried out. */
    public Optional<Object> kept(Object key) {
        return inProgress() ? Optional.ofNullable(transaction.getResource(key)) : Optional.empty();
    }

    private class NeverCommitted implements Synchronization {

        @Override
        public void beforeCompletion() {
            transaction.setRollbackOnly();
        }

        @Override
        public void afterCompletion(int status) {
            going.decrementAndGet();
        }
    }
}
