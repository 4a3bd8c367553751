package vn.lienthong.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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
     * Keeps what was typed in place of what was kept before, whatever that was.
     *
     * @throws BusinessRuleViolation {@link CaseFileRule#DRAFT_TOO_LONG}
     */
    public void save(UUID officialId, String key, String json, Instant at) {
        write(officialId, key, json, DraftVersion.NONE, "", at);
    }

    /**
     * Keeps it unless another window has written the same draft since.
     *
     * @param seen the version that this window has seen, {@link DraftVersion#NONE} for none
     * @return its new version; empty when the other window was faster, and then nothing has changed
     * @throws BusinessRuleViolation {@link CaseFileRule#DRAFT_TOO_LONG}
     */
    public Optional<Long> save(UUID officialId, String key, String json, long seen, Instant at) {
        return write(officialId, key, json, seen, " where draft.version = excluded.version - 1", at);
    }

    /** One statement, because two windows of one person may save the same draft at the same time. */
    private Optional<Long> write(UUID officialId, String key, String json, long seen, String condition, Instant at) {
        if (json.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation(CaseFileRule.DRAFT_TOO_LONG, MAX_LENGTH);
        }
        List<?> written = entities.createNativeQuery("""
                        insert into draft (official_id, key, content, updated_at, version)
                        values (:official, :key, :content, :at, :seen + 1) on conflict (official_id, key) do update
                        set content = excluded.content, updated_at = excluded.updated_at, version = draft.version + 1""" + condition + " returning version")
                .setParameter("official", officialId)
                .setParameter("key", key)
                .setParameter("content", json)
                .setParameter("at", at)
                .setParameter("seen", seen)
                .getResultList();
        return written.stream().map(Number.class::cast).map(Number::longValue).findFirst();
    }

    public void discard(UUID officialId, String key) {
        entities.createQuery("delete from Draft d where d.id = :id")
                .setParameter("id", new DraftId(officialId, key))
                .executeUpdate();
    }
}
