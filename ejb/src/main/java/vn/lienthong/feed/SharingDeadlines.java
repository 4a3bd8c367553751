package vn.lienthong.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.organization.Actor;

/** A person makes a secret link for their calendar program, renews it or revokes it. */
@Stateless
public class SharingDeadlines {

    @Inject
    CalendarFeeds feeds;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    public Optional<FeedStanding> standing(Actor by) {
        return feeds.of(by.officialId()).map(CalendarFeed::standing);
    }

    /** A link that was there before no longer works. @return the secret, which nobody can read again */
    public String renew(Actor by) {
        var secret = FeedSecret.random();
        feeds.of(by.officialId())
                .ifPresentOrElse(
                        feed -> feed.renew(secret, clock.instant()),
                        () -> feeds.add(new CalendarFeed(by.officialId(), secret, clock.instant())));
        audit.record(by, "CALENDAR_LINK_MADE", null, secret.toString());
        return secret.value();
    }

    /** Does nothing where there is none, as when it is revoked twice. */
    public void revoke(Actor by) {
        feeds.of(by.officialId()).ifPresent(feed -> {
            feeds.remove(feed);
            audit.record(by, "CALENDAR_LINK_REVOKED", null, "");
        });
    }
}
