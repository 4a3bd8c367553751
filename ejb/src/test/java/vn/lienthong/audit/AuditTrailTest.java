package vn.lienthong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
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
        database.aboutToCommit();

        assertThat(actions()).containsExactly("ISSUED", "ACCEPTED");
    }

    @Test
    void nobodyWaitsForTheChainWhileTheRestIsWritten() {
        trail.record(Actor.system(), "ISSUED", UUID.randomUUID(), "17/KH-UBND");
        var official = new Official("BN1", "chutich", "Trịnh Đăng Quyết", "chutich@bacninh.example");
        database.entityManager().persist(official);
        database.aboutToCommit();

        assertThat(commandThatWrote("audit_head")).isGreaterThan(commandThatWrote("official"));
    }

    @Test
    void aNoteStaysWhenWhatWasReadIsForgotten() {
        trail.record(Actor.system(), "ISSUED", UUID.randomUUID(), "17/KH-UBND");
        database.flushAndClear();
        database.aboutToCommit();

        assertThat(actions()).containsExactly("ISSUED");
    }

    @Test
    void whatSomebodyReachedForIsNamed() {
        var id = UUID.randomUUID();
        trail.denied(Actor.system(), "Assignment", id);
        database.aboutToCommit();

        assertThat(database.entityManager()
                        .createQuery("select e.detail from AuditEntry e where e.action = 'DENIED'", String.class)
                        .getResultList())
                .containsExactly("Assignment " + id);
    }

    /** PostgreSQL numbers the commands of a transaction; the table has one row. */
    private long commandThatWrote(String table) {
        return (Long) database.entityManager()
                .createNativeQuery("select cast(cast(cmin as text) as bigint) from " + table)
                .getSingleResult();
    }

    private List<String> actions() {
        return database.entityManager()
                .createQuery("select e.action from AuditEntry e order by e.seq", String.class)
                .getResultList();
    }
}
