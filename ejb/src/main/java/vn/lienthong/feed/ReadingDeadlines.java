package vn.lienthong.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.mail.ChoosingMail;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.organization.Officials;
import vn.lienthong.rule.NotFound;

/** A calendar program comes with a secret and reads the deadlines of whoever made it, as long as they hold a post. */
@Stateless
public class ReadingDeadlines {

    private static final Actor CALENDAR_PROGRAM = Actor.withoutPost("calendar link", "", Set.of());

    @Inject
    CalendarFeeds feeds;

    @Inject
    Officials officials;

    @Inject
    Actors actors;

    @Inject
    Deadlines deadlines;

    @Inject
    ChoosingMail choosing;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws NotFound when the secret is wrong or was revoked, which stays in the audit trail */
    public DeadlineList read(String value) {
        var secret = new FeedSecret(value);
        return feeds.openedBy(secret).flatMap(this::read).orElseThrow(() -> {
            audit.denied(CALENDAR_PROGRAM, "CalendarFeed", secret);
            return new NotFound(CalendarFeed.class, secret);
        });
    }

    private Optional<DeadlineList> read(CalendarFeed feed) {
        feeds.noteRead(feed.officialId(), clock.instant());
        return officials
                .find(feed.officialId())
                .flatMap(reader -> actors.of(reader, LocalDate.now(clock)))
                .map(reader -> new DeadlineList(
                        reader.name(), choosing.choices(reader).language(), deadlines.of(reader), clock.instant()));
    }
}
