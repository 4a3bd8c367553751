package vn.lienthong.calendar;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;
import static jakarta.transaction.Status.STATUS_ROLLEDBACK;
import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockAheadTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private int status = STATUS_ACTIVE;
    private boolean rolledBack;
    private int asked;

    private final Rehearsal rehearsal = new Rehearsal();
    private final TimeAhead ahead = new TimeAhead();
    private final Clock clock = new ClockAhead(Clock.fixed(NOW, UTC), ahead);

    @BeforeEach
    void theTransactionIsPlayed() {
        rehearsal.transaction = registry();
        ahead.rehearsal = rehearsal;
    }

    @Test
    void theClockTellsTheRealTimeWhereNobodyTriesAnythingOut() {
        assertEquals(NOW, clock.instant());
        status = STATUS_NO_TRANSACTION;
        assertEquals(NOW, clock.instant());
    }

    @Test
    void timePassesInTheTransactionThatTriesSomethingOut() {
        ahead.pass(Duration.ofDays(1));
        ahead.pass(Duration.ofDays(2));
        assertEquals(NOW.plus(Duration.ofDays(3)), clock.instant());
    }

    @Test
    void outsideOfTheTransactionNoTimeHasPassed() {
        ahead.pass(Duration.ofDays(1));
        status = STATUS_NO_TRANSACTION;
        assertEquals(NOW, clock.instant());
    }

    @Test
    void whatWentAheadIsNeverCommitted() {
        ahead.pass(Duration.ofDays(1));
        ahead.pass(Duration.ofDays(1));
        assertFalse(rolledBack);
        synchronizations.forEach(Synchronization::beforeCompletion);
        assertTrue(rolledBack);
        assertEquals(1, synchronizations.size());
    }

    @Test
    void whereNothingIsTriedOutTheTransactionIsNotAsked() {
        assertEquals(NOW, clock.instant());
        assertFalse(rehearsal.inProgress());
        assertEquals(0, asked);
        ahead.pass(Duration.ofDays(1));
        synchronizations.forEach(synchronization -> synchronization.afterCompletion(STATUS_ROLLEDBACK));
        asked = 0;
        clock.instant();
        assertEquals(0, asked);
    }

    @Test
    void aRehearsalOfWhichNoTimePassesIsNotCommittedEither() {
        rehearsal.begin();
        rehearsal.begin();
        assertTrue(rehearsal.inProgress());
        assertEquals(NOW, clock.instant());
        synchronizations.forEach(Synchronization::beforeCompletion);
        assertTrue(rolledBack);
        assertEquals(1, synchronizations.size());
    }

    private TransactionSynchronizationRegistry registry() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> answer(method.getName(), arguments));
    }

    private Object answer(String method, Object[] arguments) {
        asked++;
        return switch (method) {
            case "getTransactionStatus" -> status;
            case "getResource" -> resources.get(arguments[0]);
            case "putResource" -> resources.put(arguments[0], arguments[1]);
            case "registerInterposedSynchronization" -> synchronizations.add((Synchronization) arguments[0]);
            case "setRollbackOnly" -> rolledBack = true;
            default -> throw new UnsupportedOperationException(method);
        };
    }
}
