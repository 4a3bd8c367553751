package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;

/** Reads a webhook with its secret, in a transaction that ends before anybody waits for another system. */
@Stateless
public class KnownWebhook {

    @Inject
    AdministeredWebhooks administered;

    @Inject
    AuditTrail audit;

    public Webhook get(UUID id, Actor by) {
        var webhook = administered.get(id, by);
        audit.record(by, "WEBHOOK_TRIED", null, id.toString());
        return webhook;
    }
}
