package vn.lienthong.web.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.feed.Deadline;
import vn.lienthong.feed.DeadlineList;
import vn.lienthong.mail.MailLanguage;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;

/** Deadlines as whole days of a calendar. A day has no time zone; in which one it is meant stands at the top. */
final class IcsCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String home;
    private final Texts text;

    IcsCalendar(String home, MailLanguage language) {
        this.home = home;
        this.text = Texts.in(language == MailLanguage.EN ? Language.EN : Language.VI);
    }

    String of(DeadlineList list) {
        var ics = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Lien Thong//Deadlines//VI")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", text.say("feed.name"))
                .line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        list.deadlines().forEach(deadline -> add(deadline, list.at(), ics));
        return ics.line("END", "VCALENDAR").toString();
    }

    private void add(Deadline deadline, Instant at, IcsText ics) {
        ics.line("BEGIN", "VEVENT")
                .line("UID", deadline.id() + "@lienthong")
                .line("DTSTAMP", MOMENT.format(at))
                .line("DTSTART;VALUE=DATE", DAY.format(deadline.day()))
                .line("DTEND;VALUE=DATE", DAY.format(deadline.day().plusDays(1)))
                .text("SUMMARY", summary(deadline))
                .text("DESCRIPTION", text.of(deadline.kind()) + " " + deadline.number() + "\n" + address(deadline))
                .line("URL", address(deadline))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String summary(Deadline deadline) {
        return deadline.step() == null
                ? text.say("feed.assignment", deadline.title())
                : text.sayOr(deadline.model() + "." + deadline.step(), deadline.stepName()) + ": " + deadline.title();
    }

    private String address(Deadline deadline) {
        var page = deadline.kind().name().toLowerCase(Locale.ROOT);
        return home + "/" + page + ".xhtml?id=" + deadline.caseFileId();
    }
}
