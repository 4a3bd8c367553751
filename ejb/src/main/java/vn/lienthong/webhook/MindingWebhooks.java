package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Units;
import vn.lienthong.outbox.Outbox;
import vn.lienthong.rule.BusinessRuleViolation;

/** Administrators look after the webhooks of their units. For everybody else there are none. */
@Stateless
public class MindingWebhooks {

    private static final int DELIVERIES = 50;

    @Inject
    Webhooks webhooks;

    @Inject
    AdministeredWebhooks administered;

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    /** Whether the person has to do with webhooks at all. */
    public boolean mine(Actor by) {
        return administration.manages(by);
    }

    public List<WebhookRow> list(Actor by) {
        return administered.of(by).stream().map(this::row).toList();
    }

    public WebhookRow get(UUID id, Actor by) {
        return row(administered.get(id, by));
    }

    /** The last attempts, newest first. */
    public List<DeliveryRow> deliveries(UUID id, Actor by) {
        return webhooks.deliveries(administered.get(id, by).id(), DELIVERIES);
    }

    /** @throws BusinessRuleViolation {@link WebhookRule#NOT_ACTIVE} */
    public void pause(UUID id, Actor by) {
        administered.lock(id, by).pause();
        audit.record(by, "WEBHOOK_PAUSED", null, id.toString());
    }

    /**
     * Goes on, or tries again at once what did not get through.
     *
     * @throws BusinessRuleViolation {@link WebhookRule#ALREADY_ACTIVE} when nothing stands in its way
     */
    public void resume(UUID id, Actor by) {
        administered.lock(id, by).resume();
        outbox.hasten(WebhookMedium.NAME, id.toString());
        audit.record(by, "WEBHOOK_RESUMED", null, id.toString());
    }

    /** @return the new secret; the old one signs nothing any more */
    public String rotate(UUID id, Actor by) {
        var secret = Signing.newSecret();
        administered.lock(id, by).rotate(secret);
        audit.record(by, "WEBHOOK_SECRET_RENEWED", null, id.toString());
        return secret;
    }

    public void delete(UUID id, Actor by) {
        var webhook = administered.lock(id, by);
        webhooks.remove(webhook);
        audit.record(by, "WEBHOOK_DELETED", null, id + " " + webhook.url());
    }

    private WebhookRow row(Webhook webhook) {
        var scope = units.get(webhook.scopeUnitId()).bothNames();
        return webhook.row(scope.vietnamese(), scope.english());
    }
}
