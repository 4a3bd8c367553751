package vn.lienthong.processmodel;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** Who sits at which draft; whoever is not heard of for a while has gone. */
@Repository
class Sittings {

    /** Longer than a browser lets a page in the background sleep. */
    static final Duration LAPSE = Duration.ofSeconds(90);

    @Inject
    EntityManager entities;

    /** One statement, because two windows of one person may be heard of at the same time. */
    void goesOn(String modelKey, Actor by, Instant at) {
        entities.createNativeQuery("""
                        insert into model_sitting as s (model_key, employee_code, name, since, seen_at, noted)
                        values (:model, :employee, :name, :at, :at, false) on conflict (model_key, employee_code) do update
                        set name = excluded.name, seen_at = excluded.seen_at,
                            since = case when s.seen_at < :lapsed then excluded.since else s.since end,
                            noted = s.noted and s.seen_at >= :lapsed""")
                .setParameter("model", modelKey)
                .setParameter("employee", by.employeeCode())
                .setParameter("name", by.name())
                .setParameter("at", at)
                .setParameter("lapsed", at.minus(LAPSE))
                .executeUpdate();
    }

    /** True once in a sitting, for the first of its changes. */
    boolean notesFirst(String modelKey, Actor by) {
        return entities.createNativeQuery("""
                                update model_sitting set noted = true
                                where model_key = :model and employee_code = :employee and not noted""")
                        .setParameter("model", modelKey)
                        .setParameter("employee", by.employeeCode())
                        .executeUpdate()
                == 1;
    }

    void ends(String modelKey, Actor by) {
        entities.createNativeQuery("delete from model_sitting where model_key = :model and employee_code = :employee")
                .setParameter("model", modelKey)
                .setParameter("employee", by.employeeCode())
                .executeUpdate();
    }

    /** All sittings at a draft, when it is one no longer. */
    void end(String modelKey) {
        entities.createNativeQuery("delete from model_sitting where model_key = :model")
                .setParameter("model", modelKey)
                .executeUpdate();
    }

    /** The others, who came first before all. */
    List<Sitter> others(String modelKey, Actor than, Instant at) {
        return entities.createQuery("""
                        select new vn.lienthong.processmodel.Sitter(s.name, s.since) from Sitting s
                        where s.id.modelKey = :model and s.id.employeeCode <> :employee and s.seenAt >= :lapsed
                        order by s.since, s.id.employeeCode""", Sitter.class)
                .setParameter("model", modelKey)
                .setParameter("employee", than.employeeCode())
                .setParameter("lapsed", at.minus(LAPSE))
                .getResultList();
    }
}
