package vn.lienthong.webhook;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.event.CaseEvents;
import vn.lienthong.event.EventRow;
import vn.lienthong.event.NumberingEvents;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.outbox.Outbox;

/** What a worker notes before and after it tells another system of an event: each in a short transaction of its own. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class TellingWebhooks {

    private static final Duration DELIVERIES_ARE_KEPT = Duration.ofDays(30);

    @Inject
    Webhooks webhooks;

    @Inject
    NumberingEvents numbering;

    @Inject
    CaseEvents events;

    @Inject
    Outbox outbox;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Numbers what is new and lets the outbox call upon each webhook for which there is something. */
    public void gather() {
        numbering.number();
        webhooks.active().forEach(id -> webhooks.lock(id).ifPresent(this::gather));
    }

    private void gather(Webhook webhook) {
        var newest = events.newest();
        if (webhook.deliveredSeq() >= newest
                || outbox.isWaiting(WebhookMedium.NAME, webhook.id().toString())) {
            return;
        }
        if (next(webhook).isEmpty()) {
            webhook.skipTo(newest);
        } else {
            outbox.put(WebhookMedium.NAME, webhook.id().toString(), "{}");
        }
    }

    /** The next event for it; empty when there is none, it is paused or deleted, or another worker is at it. */
    public Optional<Shipment> take(UUID id) {
        var now = clock.instant();
        var webhook = webhooks.lock(id).filter(found -> found.take(now));
        var shipment = webhook.flatMap(found ->
                next(found).stream().findFirst().map(event -> new Shipment(id, found.url(), found.secret(), event)));
        if (shipment.isEmpty()) {
            webhook.ifPresent(Webhook::release);
        }
        return shipment;
    }

    private List<EventRow> next(Webhook webhook) {
        return events.after(webhook.deliveredSeq(), webhook.kinds(), Set.of(webhook.scopeUnitId()), 1);
    }

    /** @return whether the webhook was given up by that */
    public boolean note(Shipment shipment, Reply reply) {
        return webhooks.lock(shipment.webhookId())
                .map(webhook -> note(webhook, shipment, reply))
                .orElse(false);
    }

    private boolean note(Webhook webhook, Shipment shipment, Reply reply) {
        var now = clock.instant();
        webhooks.note(new Delivery(shipment, reply, now));
        if (reply.accepted()) {
            webhook.accepted(shipment.event().seq());
            webhooks.forgetDeliveries(webhook.id(), now.minus(DELIVERIES_ARE_KEPT));
            return false;
        }
        var givenUp = webhook.failed(reply.gone());
        if (givenUp) {
            notices.tell(webhook.ownerPostId(), shipment.event().caseFileId(), NoticeEvent.WEBHOOK_DISABLED);
        }
        return givenUp;
    }
}
