package vn.lienthong.webhook;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.event.CloudEvent;
import vn.lienthong.organization.Actor;

/** An administrator tries whether a webhook answers: it is told of {@link CloudEvent#PING}, once, outside any transaction. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class TryingWebhook {

    @Inject
    KnownWebhook known;

    @Inject
    Clock clock;

    /** @param source the address of this installation */
    public Reply ping(UUID id, String source, Actor by) {
        return ping(id, source, new Courier(Reach.fromEnvironment(), clock), by);
    }

    Reply ping(UUID id, String source, Courier courier, Actor by) {
        var webhook = known.get(id, by);
        var now = clock.instant();
        var body = CloudEvent.ping(source, now).json().getBytes(UTF_8);
        return courier.post(webhook.url(), Signing.headers(webhook.secret(), body, now), body);
    }
}
