package vn.lienthong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.event.spi.EventSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.DatabaseExtension;

class AuditTrailTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    private final AuditTrail trail = new AuditTrail();

    @BeforeEach
    void inATransaction() {
        trail.clock = Clock.systemUTC();
        trail.pending = new PendingNotes();
        trail.pending.chain = new AuditChain(database.entityManager());
    }

    @Test
    void nothingIsWrittenAndNobodyWaitsBeforeTheCommit() {
        trail.record(Actor.system(), "ISSUED", UUID.randomUUID(), "17/KH-UBND");

        assertThat(actions()).isEmpty();
    }

    @Test
    void allNotesOfATransactionAreWrittenInTheirOrderWhenItCommits() {
        trail.record(Actor.system(), "ISSUED", UUID.randomUUID(), "17/KH-UBND");
        trail.record(Actor.system(), "ACCEPTED", UUID.randomUUID(), "");
        aboutToCommit();

        assertThat(actions()).containsExactly("ISSUED", "ACCEPTED");
    }

    @Test
    void aNoteStaysWhenWhatWasReadIsForgotten() {
        trail.record(Actor.system(), "ISSUED", UUID.randomUUID(), "17/KH-UBND");
        database.flushAndClear();
        aboutToCommit();

        assertThat(actions()).containsExactly("ISSUED");
    }

    @Test
    void whatSomebodyReachedForIsNamed() {
        var id = UUID.randomUUID();
        trail.denied(Actor.system(), "Assignment", id);
        aboutToCommit();

        assertThat(database.entityManager()
                        .createQuery("select e.detail from AuditEntry e where e.action = 'DENIED'", String.class)
                        .getResultList())
                .containsExactly("Assignment " + id);
    }

    private void aboutToCommit() {
        database.entityManager().unwrap(EventSource.class).beforeTransactionCompletion();
    }

    private List<String> actions() {
        return database.entityManager()
                .createQuery("select e.action from AuditEntry e order by e.seq", String.class)
                .getResultList();
    }
}
