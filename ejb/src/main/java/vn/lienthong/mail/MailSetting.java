package vn.lienthong.mail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.notification.NoticeEvent;

/** What one person has decided about mail; only what differs from an event's default is kept. */
@Entity
@Table(name = "mail_setting")
class MailSetting {

    @Id
    @Column(name = "official_id")
    private UUID officialId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MailLanguage language;

    @Column(name = "digest_hour")
    private Integer digestHour;

    @Column(name = "quiet_from")
    private Integer quietFrom;

    @Column(name = "quiet_to")
    private Integer quietTo;

    @Column(name = "urgent_passes")
    private boolean urgentPasses;

    @ElementCollection
    @CollectionTable(name = "mail_setting_event", joinColumns = @JoinColumn(name = "official_id"))
    @MapKeyColumn(name = "event")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "delivery")
    @Enumerated(EnumType.STRING)
    private Map<NoticeEvent, Delivery> events = new EnumMap<>(NoticeEvent.class);

    protected MailSetting() {}

    MailSetting(UUID officialId, MailChoices choices) {
        this.officialId = officialId;
        decide(choices);
    }

    final void decide(MailChoices choices) {
        language = choices.language();
        digestHour = choices.digestHour().orElse(null);
        quietFrom = choices.quietHours().map(QuietHours::from).orElse(null);
        quietTo = choices.quietHours().map(QuietHours::to).orElse(null);
        urgentPasses = choices.urgentPasses();
        events.clear();
        choices.events().forEach((event, delivery) -> {
            if (delivery != MailChoices.defaultOf(event)) {
                events.put(event, delivery);
            }
        });
    }

    UUID officialId() {
        return officialId;
    }

    MailChoices choices() {
        var quiet = Optional.ofNullable(quietFrom).map(from -> new QuietHours(from, quietTo));
        return new MailChoices(events, Optional.ofNullable(digestHour), quiet, urgentPasses, language);
    }
}
