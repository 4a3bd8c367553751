package vn.lienthong.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.notification.Notices;
import vn.lienthong.notification.ToldNotice;
import vn.lienthong.outbox.Outbox;

/**
 * Makes a mail of each notice for whoever holds the post or does its work for a time, as that person wishes. A notice is considered once; with its
 * mark the messages are put into the outbox, so neither is there without the other.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PostingNotices {

    static final Duration STILL_NEWS = Duration.ofDays(1);
    private static final int BATCH = 50;

    @Inject
    Notices notices;

    @Inject
    Readers readers;

    @Inject
    MailSettings settings;

    @Inject
    Urgencies urgencies;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean postNext() {
        var told = notices.takeUnposted(BATCH);
        var news = told.stream().filter(this::isNews).toList();
        if (!news.isEmpty()) {
            post(news);
        }
        return told.size() == BATCH;
    }

    /** What was told while mail was switched off is not sent afterwards. */
    private boolean isNews(ToldNotice notice) {
        return notice.at().plus(STILL_NEWS).isAfter(clock.instant());
    }

    private void post(List<ToldNotice> news) {
        var posts = news.stream().map(ToldNotice::postId).collect(toSet());
        var today = readers.on(LocalDate.now(clock), posts);
        var chosen = settings.of(
                news.stream().flatMap(notice -> today.of(notice).stream()).collect(toSet()));
        var urgent = urgencies.among(
                news.stream().flatMap(notice -> notice.caseFileId().stream()).collect(toSet()));
        var said = new HashSet<Said>();
        for (var notice : news) {
            today.of(notice).stream()
                    .filter(reader -> said.add(new Said(reader, notice)))
                    .forEach(reader -> post(notice, reader, chosen, urgent));
        }
    }

    private void post(ToldNotice notice, UUID reader, Map<UUID, MailChoices> chosen, Set<UUID> urgent) {
        var choices = chosen.getOrDefault(reader, MailChoices.DEFAULT);
        if (choices.of(notice.event()) == Delivery.AT_ONCE) {
            var passes = choices.urgentPasses()
                    && notice.caseFileId().filter(urgent::contains).isPresent();
            var now = ZonedDateTime.now(clock);
            var at = passes
                    ? now
                    : choices.quietHours().map(quiet -> quiet.endAfter(now)).orElse(now);
            outbox.put(
                    MailMedium.NAME,
                    reader.toString(),
                    MailOrder.ofNotice(notice.id()).payload(),
                    at.toInstant());
        }
    }

    /** Who reads for two of the posts is told once. */
    private record Said(UUID reader, UUID about, Enum<?> event) {

        Said(UUID reader, ToldNotice notice) {
            this(reader, notice.about(), notice.event());
        }
    }
}
