package vn.lienthong.web.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.mail.Delivery;
import vn.lienthong.mail.MailChoices;
import vn.lienthong.mail.MailLanguage;
import vn.lienthong.mail.QuietHours;
import vn.lienthong.notification.NoticeEvent;

/**
 * How a person wants to be told.
 *
 * @param events kind of notice to AT_ONCE, DIGEST or PAGE; those left out get their default
 * @param digestHour absent for no digest
 * @param quietHours absent for none
 * @param language VI or EN
 */
public record MailSettingsBody(
        Map<String, String> events, Integer digestHour, Quiet quietHours, boolean urgentPasses, String language) {

    /** Full hours from 0 to 23; past midnight when {@code to} is the smaller. */
    public record Quiet(int from, int to) {}

    static MailSettingsBody of(MailChoices choices) {
        var events = new TreeMap<String, String>();
        choices.events().forEach((event, delivery) -> events.put(event.name(), delivery.name()));
        return new MailSettingsBody(
                events,
                choices.digestHour().orElse(null),
                choices.quietHours()
                        .map(quiet -> new Quiet(quiet.from(), quiet.to()))
                        .orElse(null),
                choices.urgentPasses(),
                choices.language().name());
    }

    MailChoices choices() {
        var chosen = new EnumMap<NoticeEvent, Delivery>(NoticeEvent.class);
        Optional.ofNullable(events)
                .orElse(Map.of())
                .forEach((event, delivery) -> chosen.put(
                        Fields.oneOf(NoticeEvent.class, "events", event),
                        Fields.oneOf(Delivery.class, event, delivery)));
        return new MailChoices(
                chosen,
                Optional.ofNullable(digestHour),
                Optional.ofNullable(quietHours).map(quiet -> new QuietHours(quiet.from(), quiet.to())),
                urgentPasses,
                Fields.oneOf(MailLanguage.class, "language", language));
    }
}
