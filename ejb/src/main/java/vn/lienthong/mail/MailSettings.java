package vn.lienthong.mail;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.persistence.Repository;

/** How people want to be told. */
@Repository
class MailSettings {

    private final EntityManager entityManager;

    @Inject
    MailSettings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    MailChoices of(UUID officialId) {
        return Optional.ofNullable(entityManager.find(MailSetting.class, officialId))
                .map(MailSetting::choices)
                .orElse(MailChoices.DEFAULT);
    }

    /** Those of them who have decided anything. */
    Map<UUID, MailChoices> of(Collection<UUID> officialIds) {
        return entityManager
                .createQuery(
                        "select distinct s from MailSetting s left join fetch s.events where s.officialId in :ids",
                        MailSetting.class)
                .setParameter("ids", officialIds)
                .getResultStream()
                .collect(toMap(MailSetting::officialId, MailSetting::choices));
    }

    /** Two windows of the same person may save at the same time: the row is there before it is locked. */
    MailSetting lock(UUID officialId) {
        entityManager.createNativeQuery("""
                        insert into mail_setting (official_id, version, language, urgent_passes)
                        values (:id, 0, 'VI', true) on conflict do nothing""").setParameter("id", officialId).executeUpdate();
        return entityManager.find(MailSetting.class, officialId, LockModeType.PESSIMISTIC_WRITE);
    }
}
