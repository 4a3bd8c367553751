package vn.lienthong.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One attempt to tell another system of an event. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    private static final int LONGEST_FAULT = 300;

    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "event_id")
    private UUID eventId;

    private String type;

    private String number;

    private Instant at;

    private int status;

    private String fault;

    private long millis;

    protected Delivery() {}

    Delivery(Shipment shipment, Reply reply, Instant at) {
        this.id = UUID.randomUUID();
        this.webhookId = shipment.webhookId();
        this.eventId = shipment.event().id();
        this.type = shipment.event().type();
        this.number = shipment.event().number();
        this.at = at;
        this.status = reply.status();
        this.fault = reply.fault().length() <= LONGEST_FAULT
                ? reply.fault()
                : reply.fault().substring(0, LONGEST_FAULT);
        this.millis = reply.millis();
    }
}
