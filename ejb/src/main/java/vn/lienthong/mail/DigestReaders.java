package vn.lienthong.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** Whose digest of the day has not been considered yet. */
@Repository
class DigestReaders {

    private final EntityManager entityManager;

    @Inject
    DigestReaders(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Marks the next of them as considered, those whose hour has come, and answers who they are. Another node that asks at
     * the same time gets others or nobody, because the mark is set once a day.
     *
     * <p>An hour that lies in the person's quiet hours stands for the one that ends them, and within them nobody's has come.
     */
    @SuppressWarnings("unchecked")
    List<DigestReader> takeNext(LocalDate day, int earliest, int hour, int defaultHour, int most) {
        List<Tuple> taken = entityManager
                .createNativeQuery("""
                        with wish as (
                            select s.official_id, s.digest_hour, :hour = any (q.hours) as quiet,
                                   case when s.digest_hour = any (q.hours) then s.quiet_to else s.digest_hour end as hour
                            from mail_setting s,
                            lateral (select array(
                                select h from generate_series(0, 23) h
                                where case when s.quiet_from < s.quiet_to then h >= s.quiet_from and h < s.quiet_to
                                           else h >= s.quiet_from or h < s.quiet_to end) as hours) q),
                        due as (
                            select h.official_id, d.day as last
                            from (select distinct official_id from post_holding
                                  where held_from <= :day and (held_to is null or held_to >= :day)) h
                            left join wish w on w.official_id = h.official_id
                            left join mail_digest d on d.official_id = h.official_id
                            where (w.official_id is null or w.hour is not null and not w.quiet)
                              and coalesce(w.hour, :default_hour) between :earliest and :hour
                              and (d.day is null or d.day < :day)
                            order by h.official_id limit :most),
                        marked as (
                            insert into mail_digest as m (official_id, day) select official_id, :day from due
                            on conflict (official_id) do update set day = excluded.day where m.day < excluded.day
                            returning official_id)
                        select due.official_id as official, due.last as last
                        from due join marked on marked.official_id = due.official_id""", Tuple.class)
                .setParameter("day", day)
                .setParameter("earliest", earliest)
                .setParameter("hour", hour)
                .setParameter("default_hour", defaultHour)
                .setParameter("most", most)
                .getResultList();
        return taken.stream()
                .map(row -> new DigestReader(row.get("official", UUID.class), row.get("last", java.sql.Date.class)))
                .toList();
    }
}
