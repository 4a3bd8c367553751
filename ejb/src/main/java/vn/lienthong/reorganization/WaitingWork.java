package vn.lienthong.reorganization;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** What hangs on a post beside its unit. */
@Repository
class WaitingWork {

    @Inject
    EntityManager entities;

    /** How much waits for each of the posts; those for which nothing does are missing. */
    @SuppressWarnings("unchecked")
    Map<UUID, Long> openOf(Collection<UUID> postIds) {
        if (postIds.isEmpty()) {
            return Map.of();
        }
        List<Tuple> counts = entities.createNativeQuery("""
                        select post_id, count(*) as waiting from work_item
                        where post_id in (:posts) and state in ('OPEN', 'SUSPENDED') group by post_id""", Tuple.class)
                .setParameter("posts", postIds)
                .getResultList();
        return counts.stream()
                .collect(toMap(
                        row -> row.get("post_id", UUID.class),
                        row -> row.get("waiting", Number.class).longValue()));
    }

    /** Unread notices of the post, and drafts of directives that its holder wrote, are another post's from now on. */
    void handOver(UUID postId, UUID into) {
        entities.flush();
        entities.createNativeQuery("update notice set post_id = :into where post_id = :post and read_at is null")
                .setParameter("into", into)
                .setParameter("post", postId)
                .executeUpdate();
        entities.createNativeQuery("""
                        update directive set author_post_id = :into, version = version + 1
                        where author_post_id = :post and issued_on is null""")
                .setParameter("into", into)
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** A unit that goes on bears another code of the official list; the former one still leads to it. */
    void rememberCode(UUID unitId, String adminCode, LocalDate until) {
        entities.createNativeQuery("""
                        insert into unit_former_code (unit_id, code, borne_until)
                        values (:unit, :code, :until) on conflict do nothing""")
                .setParameter("unit", unitId)
                .setParameter("code", adminCode)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** Saved filters that were shared with the unit, or ask for its work, are the successor's. */
    void passFilters(String code, UUID unitId, String heirCode, UUID heirId) {
        entities.createNativeQuery("""
                        update saved_filter set version = version + 1,
                            agency_id = case when agency_id = :unit then cast(:heir as uuid) else agency_id end,
                            unit_code = case when unit_code = :code then :heirCode else unit_code end
                        where agency_id = :unit or unit_code = :code""")
                .setParameter("unit", unitId)
                .setParameter("code", code)
                .setParameter("heir", heirId)
                .setParameter("heirCode", heirCode)
                .executeUpdate();
    }

    /** The codes of a unit that ends, or that it bore, lead to the successor. */
    void inheritCodes(UUID predecessor, UUID successor, LocalDate until) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into unit_former_code (unit_id, code, borne_until)
                        select cast(:successor as uuid), c.code, cast(:until as date) from (
                            select code from unit where id = :predecessor
                            union select admin_code from unit where id = :predecessor and admin_code <> ''
                            union select code from unit_former_code where unit_id = :predecessor) c
                        where not exists (select 1 from unit u where u.id = :successor and c.code in (u.code, u.admin_code))
                        on conflict do nothing""")
                .setParameter("successor", successor)
                .setParameter("predecessor", predecessor)
                .setParameter("until", until)
                .executeUpdate();
    }
}
