package vn.lienthong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.persistence.DatabaseExtension;

class AuditChainTest {

    @RegisterExtension
    DatabaseExtension database = DatabaseExtension.shared();

    @BeforeEach
    void fiveEntries() {
        IntStream.rangeClosed(1, 3).forEach(number -> append(NoteFixture.note("SUBMITTED " + number)));
        append(NoteFixture.note("APPROVED"), NoteFixture.withoutPost("CONFIRMED"));
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(verdict()).isEqualTo("The audit chain holds: all 5 rows.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "official_id = gen_random_uuid()",
                "official_name = 'Ai đó'",
                "post_id = null",
                "post_id = gen_random_uuid()",
                "post_title = 'Chủ tịch'",
                "post_title = null",
                "action = 'RETURNED'",
                "case_file_id = null",
                "case_file_id = gen_random_uuid()",
                "detail = detail || ' '",
                "hash = sha256('another')"
            })
    void aChangedFieldIsFound(String change) {
        tamper("update audit_entry set " + change + " where seq = 3");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 3: it was changed after it was written.");
    }

    @Test
    void aTextMovedToTheNextFieldIsFound() {
        tamper(
                "update audit_entry set post_title = post_title || left(action, 1), action = substr(action, 2) where seq = 3");

        assertThat(verdict()).startsWith("The audit chain is broken at row 3");
    }

    @Test
    void aLinkToAnotherRowIsFound() {
        tamper("update audit_entry set prev_hash = sha256('another') where seq = 3");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 3: it does not follow the row before it.");
    }

    @Test
    void aRemovedRowIsFound() {
        tamper("delete from audit_entry where seq = 3");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 3: it is missing.");
    }

    @Test
    void aGapClosedByRenumberingIsFound() {
        tamper("delete from audit_entry where seq = 3; update audit_entry set seq = -seq where seq > 3;"
                + " update audit_entry set seq = -seq - 1 where seq < 0");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 3: it does not follow the row before it.");
    }

    @Test
    void swappedRowsAreFound() {
        tamper("update audit_entry set seq = 99 where seq = 2; update audit_entry set seq = 2 where seq = 3;"
                + " update audit_entry set seq = 3 where seq = 99");

        assertThat(verdict()).startsWith("The audit chain is broken at row 2");
    }

    @Test
    void aTailCutOffIsFound() {
        tamper("delete from audit_entry where seq > 3");

        assertThat(verdict())
                .isEqualTo("The audit chain is broken at row 4:"
                        + " it and all after it were cut off, the chain had 5 rows.");
    }

    @Test
    void anEmptiedChainIsFound() {
        tamper("delete from audit_entry");

        assertThat(verdict()).startsWith("The audit chain is broken at row 1");
    }

    @Test
    void anEmptyTextInPlaceOfNoneIsFound() {
        tamper("update audit_entry set post_title = '' where seq = 5");

        assertThat(verdict()).startsWith("The audit chain is broken at row 5");
    }

    @Test
    void aRowThatTheHeadDoesNotKnowIsFound() {
        tamper("update audit_head set entries = 4, last_hash = (select hash from audit_entry where seq = 4)");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 5: it is unknown to the head of the chain.");
    }

    @Test
    void aHeadTakenAwayIsFound() {
        tamper("delete from audit_head");

        assertThat(verdict()).isEqualTo("The audit chain is broken at row 6: the head of the chain is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'x' where seq = 1",
                "delete from audit_entry where seq = 1",
                "truncate audit_entry",
                "delete from audit_head",
                "truncate audit_head"
            })
    void theDatabaseRefusesToForget(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasMessageContaining("refused");
    }

    private void append(Note... notes) {
        new AuditChain(database.entityManager()).appendAtCommit(List.of(notes));
        database.aboutToCommit();
    }

    private String verdict() {
        return session()
                .doReturningWork(connection -> new ChainCheck(connection).verdict())
                .sentence();
    }

    /** As somebody could who owns the database. */
    private void tamper(String sql) {
        execute("alter table audit_entry disable trigger all; alter table audit_head disable trigger all; " + sql);
    }

    private void execute(String sql) {
        session().doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private Session session() {
        return database.entityManager().unwrap(Session.class);
    }
}
