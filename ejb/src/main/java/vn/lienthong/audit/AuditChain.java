package vn.lienthong.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.lienthong.persistence.Repository;

/**
 * The chain of audit entries. Writers queue at its head, so the head's lock must be the last that a transaction takes:
 * everything else is flushed first. One statement takes the lock, links the notes to the end and moves the head, so that nobody
 * waits for the way between the program and the database.
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
                from unnest(:at, :official_id, :official_name, :post_id, :post_title, :action, :case_file_id, :detail, :told)
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
            from (select seq, hash from entry order by seq desc limit 1) e where h.id = 1 returning 1""";

    private final EntityManager entityManager;

    @Inject
    AuditChain(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void append(List<Note> notes) {
        entityManager.flush();
        // as a query: after a change in the database's own words every entity that there is would be looked through
        var heads = entityManager
                .createNativeQuery(APPEND, Integer.class)
                .setFlushMode(FlushModeType.COMMIT) // nothing is left to flush
                .setParameter("at", each(notes, Note::at))
                .setParameter("official_id", each(notes, Note::officialId))
                .setParameter("official_name", each(notes, Note::officialName))
                .setParameter("post_id", each(notes, Note::postId))
                .setParameter("post_title", each(notes, Note::postTitle))
                .setParameter("action", each(notes, Note::action))
                .setParameter(
                        "case_file_id", each(notes, note -> note.caseFileId().orElse(null)))
                .setParameter("detail", each(notes, Note::detail))
                .setParameter("told", each(notes, Note::told))
                .getResultList();
        if (heads.size() != 1) {
            throw new IllegalStateException("the audit chain has no head");
        }
    }

    private static String[] each(List<Note> notes, Function<Note, Object> field) {
        return notes.stream()
                .map(field)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
