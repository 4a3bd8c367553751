package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** The drafts of all persons; each sees only their own, because the person is part of the key. */
@Repository
@Stateless
public class Drafts {

    /** The longest draft kept, in characters. */
    public static final int MAX_LENGTH = 65_536;

    @Inject
    EntityManager entities;

    public Optional<Draft> find(UUID officialId, String key) {
        return Optional.ofNullable(entities.find(Draft.class, new DraftId(officialId, key)));
    }

    /**
     * Keeps what was typed in place of what was kept before.
     *
     * @throws BusinessRuleViolation {@link CaseFileRule#DRAFT_TOO_LONG}
     */
    public void save(UUID officialId, String key, String json, Instant at) {
        if (json.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation(CaseFileRule.DRAFT_TOO_LONG, MAX_LENGTH);
        }
        // one statement, because two windows of one person may save the same draft at the same time
        entities.createNativeQuery("""
                        insert into draft (official_id, key, content, updated_at) values (:official, :key, :content, :at)
                        on conflict (official_id, key) do update set content = excluded.content, updated_at = excluded.updated_at""")
                .setParameter("official", officialId)
                .setParameter("key", key)
                .setParameter("content", json)
                .setParameter("at", at)
                .executeUpdate();
    }

    public void discard(UUID officialId, String key) {
        entities.createQuery("delete from Draft d where d.id = :id")
                .setParameter("id", new DraftId(officialId, key))
                .executeUpdate();
    }
}
