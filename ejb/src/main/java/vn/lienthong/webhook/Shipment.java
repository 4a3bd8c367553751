package vn.lienthong.webhook;

import java.util.UUID;
import vn.lienthong.event.EventRow;

/** What is to be told to whom. */
record Shipment(UUID webhookId, String url, String secret, EventRow event) {

    /** Not the secret. */
    @Override
    public String toString() {
        return webhookId + " " + event.id();
    }
}
