package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.event.CaseEvents;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** What {@link RegisteringWebhook} does in transactions, with nothing to wait for in them. */
@Stateless
public class AddingWebhook {

    @Inject
    Webhooks webhooks;

    @Inject
    AdministeredWebhooks administered;

    @Inject
    Administration administration;

    @Inject
    Units units;

    @Inject
    CaseEvents events;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Refuses what the person may not register, before anybody looks for the host. */
    public void require(RegisterWebhook given, Actor by) {
        administered.require(by);
        if (given.name().isBlank()) {
            throw new BusinessRuleViolation(WebhookRule.NAME_MISSING);
        }
        if (given.scopeUnitId() == null) {
            throw new BusinessRuleViolation(WebhookRule.SCOPE_MISSING);
        }
        if (!administration.manages(by, given.scopeUnitId())) {
            audit.denied(by, "Unit", given.scopeUnitId());
            throw new NotFound(Unit.class, given.scopeUnitId());
        }
        units.get(given.scopeUnitId());
    }

    public Registered add(RegisterWebhook given, Actor by) {
        require(given, by);
        var secret = Signing.newSecret();
        var owner = by.mainSeat().postId();
        var webhook = new Webhook(given, secret, owner, by.name(), events.newest(), clock.instant());
        webhooks.add(webhook);
        audit.record(by, "WEBHOOK_REGISTERED", null, webhook.id() + " " + webhook.url());
        return new Registered(webhook.id(), secret);
    }
}
