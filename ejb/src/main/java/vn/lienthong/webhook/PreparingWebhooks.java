package vn.lienthong.webhook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lienthong.outbox.Medium;

/** Gives webhooks as a medium of the outbox. */
@Stateless
public class PreparingWebhooks {

    @Inject
    TellingWebhooks telling;

    @Inject
    Clock clock;

    /** @param source the address of this installation, which events carry */
    public Medium medium(String source) {
        return through(new Courier(Reach.fromEnvironment(), clock), source);
    }

    Medium through(Courier courier, String source) {
        return new WebhookMedium(telling, courier, source, clock);
    }
}
