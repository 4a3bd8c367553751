package vn.lienthong.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.event.spi.EventSource;
import vn.lienthong.persistence.Repository;

/**
 * The chain of audit entries. Writers queue at its head, so the head's lock must be the last that a transaction takes: Hibernate
 * calls after it has written everything else. One statement takes the lock, links the notes to the end and moves the head, so
 * that nobody waits for the way between the program and the database.
 */
@Repository
class AuditChain {

    private static final String APPEND = """
            with recursive head as materialized (
                select entries, last_hash from audit_head where id = 1 for no key update),
            note as (
                select place, cast(at as timestamptz) as at, cast(official_id as uuid) as official_id, official_name,
                       cast(post_id as uuid) as post_id, post_title, action, cast(case_file_id as uuid) as case_file_id, detail,
                       decode(told, 'hex') as told
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    with ordinality as n (at, official_id, official_name, post_id, post_title, action, case_file_id, detail, told, place)),
            link (place, seq, prev_hash, hash) as (
                select cast(0 as bigint), entries, last_hash, last_hash from head
                union all
                select n.place, l.seq + 1, l.hash,
                       sha256(l.hash || convert_to(length(cast(l.seq + 1 as text)) || ':' || (l.seq + 1) || ',', 'UTF8') || n.told)
                from link l join note n on n.place = l.place + 1),
            entry as (
                insert into audit_entry (seq, at, official_id, official_name, post_id, post_title, action, case_file_id, detail, prev_hash, hash)
                select l.seq, n.at, n.official_id, n.official_name, n.post_id, n.post_title, n.action, n.case_file_id, n.detail, l.prev_hash, l.hash
                from link l join note n on n.place = l.place
                returning seq, hash)
            update audit_head h set entries = e.seq, last_hash = e.hash
            from (select seq, hash from entry order by seq desc limit 1) e where h.id = 1""";

    private static final List<Function<Note, Object>> FIELDS = List.of(
            Note::at,
            Note::officialId,
            Note::officialName,
            Note::postId,
            Note::postTitle,
            Note::action,
            note -> note.caseFileId().orElse(null),
            Note::detail,
            Note::told);

    private final EntityManager entityManager;

    @Inject
    AuditChain(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The notes that are in the list when the transaction is about to commit, after everything else that it writes. */
    void appendAtCommit(List<Note> notes) {
        entityManager
                .unwrap(EventSource.class)
                .getActionQueue()
                .registerProcess(session -> session.doWork(connection -> append(notes, connection)));
    }

    private static void append(List<Note> notes, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            for (var i = 0; i < FIELDS.size(); i++) {
                statement.setArray(i + 1, each(notes, FIELDS.get(i), connection));
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("the audit chain has no head");
            }
        }
    }

    private static Array each(List<Note> notes, Function<Note, Object> field, Connection connection)
            throws SQLException {
        var texts = notes.stream()
                .map(field)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
        return connection.createArrayOf("text", texts);
    }
}
