package vn.lienthong.mail;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * How a person wants to be told: each kind of event, the hour of the digest of the day, quiet hours and whether urgent
 * matters break them, the language.
 *
 * @param events every event; those left out get their default
 */
public record MailChoices(
        Map<NoticeEvent, Delivery> events,
        Optional<Integer> digestHour,
        Optional<QuietHours> quietHours,
        boolean urgentPasses,
        MailLanguage language) {

    /** A digest at seven, nights in peace unless it is urgent, Vietnamese. */
    public static final MailChoices DEFAULT =
            new MailChoices(Map.of(), Optional.of(7), Optional.of(new QuietHours(21, 6)), true, MailLanguage.VI);

    private static final int LAST_HOUR = 23;

    public MailChoices {
        if (digestHour.filter(hour -> hour < 0 || hour > LAST_HOUR).isPresent()) {
            throw new BusinessRuleViolation(MailRule.DIGEST_HOUR_INVALID);
        }
        var complete = new EnumMap<NoticeEvent, Delivery>(NoticeEvent.class);
        for (var event : NoticeEvent.values()) {
            complete.put(event, events.getOrDefault(event, defaultOf(event)));
        }
        events = Collections.unmodifiableMap(complete);
    }

    /** At once what asks for action; what only informs waits for the digest. An event that is new is sent at once. */
    static Delivery defaultOf(NoticeEvent event) {
        return switch (event) {
            case COORDINATING, RESUMED, COMPLETED -> Delivery.DIGEST;
            default -> Delivery.AT_ONCE;
        };
    }

    public Delivery of(NoticeEvent event) {
        return events.get(event);
    }

    /** What waits for the digest. */
    Set<NoticeEvent> inDigest() {
        return events.keySet().stream()
                .filter(event -> of(event) == Delivery.DIGEST)
                .collect(toSet());
    }
}
