package vn.lienthong.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Administration;
import vn.lienthong.rule.NotFound;

/** The webhooks of units that a person manages; the others do not exist for them. */
@Dependent
class AdministeredWebhooks {

    @Inject
    Webhooks webhooks;

    @Inject
    Administration administration;

    @Inject
    AuditTrail audit;

    List<Webhook> of(Actor by) {
        require(by);
        return webhooks.all().stream()
                .filter(webhook -> administration.manages(by, webhook.scopeUnitId()))
                .toList();
    }

    /** @throws NotFound when the person manages nothing */
    void require(Actor by) {
        if (!administration.manages(by)) {
            audit.denied(by, "Webhook", "");
            throw new NotFound(Webhook.class, "");
        }
    }

    /** @throws NotFound when there is none, or its unit is not the person's to manage, which stays in the audit trail */
    Webhook get(UUID id, Actor by) {
        return required(id, webhooks.get(id), by);
    }

    /** The same, and nobody else changes it meanwhile. */
    Webhook lock(UUID id, Actor by) {
        return required(id, webhooks.lock(id).orElseThrow(() -> new NotFound(Webhook.class, id)), by);
    }

    private Webhook required(UUID id, Webhook webhook, Actor by) {
        if (!administration.manages(by, webhook.scopeUnitId())) {
            audit.denied(by, "Webhook", id);
            throw new NotFound(Webhook.class, id);
        }
        return webhook;
    }
}
