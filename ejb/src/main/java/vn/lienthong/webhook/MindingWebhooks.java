package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.outbox.Outbox;
import vn.lienthong.rule.BusinessRuleViolation;

/** Administrators look after the webhooks of their units. For everybody else there are none. */
@Stateless
public class MindingWebhooks {

    @Inject
    Webhooks webhooks;

    @Inject
    AdministeredWebhooks administered;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

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
}
