package vn.lienthong.mail;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.notification.NoticeRow;

/** What a mail is to say, before anybody has put it into words. */
public sealed interface Letter {

    Addressee to();

    /**
     * Of one notice.
     *
     * @param deadline of the matter; null where it has none or the notice is about no matter
     */
    record OfNotice(Addressee to, NoticeRow notice, LocalDate deadline) implements Letter {}

    /**
     * What is overdue, due soon and new on the morning of a day.
     *
     * @param collected what was told since the last one and the reader wants to read here
     * @param notices the first of the others that are unread
     */
    record OfDay(
            Addressee to,
            LocalDate day,
            DigestPart overdue,
            DigestPart dueSoon,
            DigestPart fresh,
            List<NoticeRow> collected,
            List<NoticeRow> notices,
            long unread)
            implements Letter {

        boolean saysNothing() {
            return overdue.total() + dueSoon.total() + fresh.total() + unread + collected.size() == 0;
        }
    }
}
