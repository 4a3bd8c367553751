package vn.lienthong.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.UUID;
import vn.lienthong.event.CloudEvent;
import vn.lienthong.outbox.Answer;
import vn.lienthong.outbox.Medium;
import vn.lienthong.outbox.Parcel;

/**
 * Tells other systems of events, by way of the outbox. A message stands for a call upon one webhook, which is then told of
 * one event after the other; when one does not get through, the call waits for its next attempt and no event overtakes.
 */
record WebhookMedium(TellingWebhooks telling, Courier courier, String source, Clock clock) implements Medium {

    static final String NAME = "webhook";

    private static final long LONGEST_CALL_MILLIS = 60_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void gather() {
        telling.gather();
    }

    @Override
    public Answer handOver(Parcel parcel) {
        var id = UUID.fromString(parcel.recipient());
        var end = clock.millis() + LONGEST_CALL_MILLIS;
        var told = 0;
        for (var next = telling.take(id); next.isPresent(); next = telling.take(id)) {
            var reply = tell(next.get());
            var givenUp = telling.note(next.get(), reply);
            if (!reply.accepted()) {
                return refusal(reply, givenUp, told);
            }
            told++;
            if (clock.millis() > end) {
                break;
            }
        }
        return told == 0 ? Answer.needless() : Answer.accepted();
    }

    /** After a success the attempts begin anew with the next call. */
    private static Answer refusal(Reply reply, boolean givenUp, int told) {
        if (givenUp) {
            return Answer.refused(reply.fault());
        }
        return told > 0 ? Answer.accepted() : Answer.failed(reply.fault());
    }

    private Reply tell(Shipment shipment) {
        var body = CloudEvent.of(shipment.event(), source).json().getBytes(UTF_8);
        return courier.post(shipment.url(), Signing.headers(shipment.secret(), body, clock.instant()), body);
    }
}
