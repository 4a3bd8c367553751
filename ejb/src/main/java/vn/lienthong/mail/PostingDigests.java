package vn.lienthong.mail;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.outbox.Outbox;

/** On each working day, when a person's hour has come, orders the digest; whether there is anything to say is seen when it is written. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class PostingDigests {

    private static final int BATCH = 100;
    /** So many hours later, as after an outage, a digest is no morning's reading any more. */
    private static final int LATEST = 4;

    @Inject
    DigestReaders readers;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean postNext() {
        var now = ZonedDateTime.now(clock);
        if (!isWorked(now.toLocalDate())) {
            return false;
        }
        var defaultHour = MailChoices.DEFAULT.digestHour().orElseThrow();
        var due = readers.takeNext(now.toLocalDate(), now.getHour() - LATEST, now.getHour(), defaultHour, BATCH);
        due.forEach(reader -> post(reader, now));
        return due.size() == BATCH;
    }

    private void post(DigestReader reader, ZonedDateTime now) {
        var since = reader.last().orElse(now.toLocalDate().minusDays(1)).atStartOfDay(clock.getZone());
        var order = MailOrder.digest(now.toLocalDate(), since.toInstant());
        outbox.put(MailMedium.NAME, reader.officialId().toString(), order.payload());
    }

    /** In a year without a calendar nobody knows; a digest on a holiday does no harm. */
    private boolean isWorked(LocalDate day) {
        var calendar = calendars.current();
        return !calendar.years().contains(day.getYear()) || calendar.isWorkingDay(day);
    }
}
