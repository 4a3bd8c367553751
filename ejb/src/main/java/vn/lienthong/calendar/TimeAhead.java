package vn.lienthong.calendar;

import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;

/**
 * How far the clock of the running transaction is ahead of the real one. It is for trying out what would happen on which day:
 * a transaction that went ahead is rolled back, whoever would commit it.
 */
@ApplicationScoped
public class TimeAhead {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Lets time pass for the rest of the transaction. */
    public void pass(Duration time) {
        if (transaction.getResource(TimeAhead.class) == null) {
            transaction.registerInterposedSynchronization(new NeverCommitted(transaction));
        }
        transaction.putResource(TimeAhead.class, reached().plus(time));
    }

    /** None outside of a transaction that tries something out. */
    public Duration reached() {
        if (transaction.getTransactionStatus() == STATUS_NO_TRANSACTION) {
            return Duration.ZERO;
        }
        return transaction.getResource(TimeAhead.class) instanceof Duration ahead ? ahead : Duration.ZERO;
    }

    private record NeverCommitted(TransactionSynchronizationRegistry transaction) implements Synchronization {

        @Override
        public void beforeCompletion() {
            transaction.setRollbackOnly();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
