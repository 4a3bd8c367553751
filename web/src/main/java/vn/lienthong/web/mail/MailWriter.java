package vn.lienthong.web.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.mail.DigestPart;
import vn.lienthong.mail.Letter;
import vn.lienthong.mail.Mail;
import vn.lienthong.mail.MailLanguage;
import vn.lienthong.mail.MailWording;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.web.notices.NoticeWords;
import vn.lienthong.web.reader.Language;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.worklist.WorkListRow;

/** Writes mail with the sentences of the pages: number, title and a link of each matter, nothing of its contents; of a delegation whose work, until when and by whom. */
class MailWriter implements MailWording {

    private final String home;

    /** @param home the address of the application as people reach it */
    MailWriter(String home) {
        this.home = home;
    }

    @Override
    public Mail write(Letter letter) {
        var language = languageOf(letter.to().language());
        var text = Texts.in(language);
        var sheet = letter instanceof Letter.OfDay day ? sheet(day, text) : sheet((Letter.OfNotice) letter, text);
        return new Mail(sheet.subject(), sheet.plain(), MailHtml.of(sheet, language), language.tag());
    }

    private Sheet sheet(Letter.OfNotice letter, Texts text) {
        var notice = letter.notice();
        var due = Optional.ofNullable(letter.deadline()).map(day -> text.say("mail.deadline", day)).stream();
        var words = NoticeWords.in(text);
        var event = words.event(notice);
        var title = words.title(notice);
        var lines = Stream.concat(Stream.of(new Sheet.Line(title, words.about(notice), "")), due.map(Sheet.Line::of));
        return new Sheet(
                text.say("mail.subject", event, title),
                text.say("mail.greeting", letter.to().name()),
                List.of(new Sheet.Section(event, lines.toList())),
                new Sheet.Line(text.say("mail.open"), "", home + notice.address()),
                text.say("mail.footer"),
                settings(text));
    }

    private Sheet sheet(Letter.OfDay letter, Texts text) {
        var sections = new ArrayList<Sheet.Section>();
        section("mail.digest.overdue", letter.overdue(), text).ifPresent(sections::add);
        section("mail.digest.dueSoon", letter.dueSoon(), text).ifPresent(sections::add);
        section("mail.digest.fresh", letter.fresh(), text).ifPresent(sections::add);
        collected(letter, text).ifPresent(sections::add);
        unread(letter, text).ifPresent(sections::add);
        return new Sheet(
                text.say(
                        "mail.digest.subject",
                        letter.day(),
                        letter.overdue().total(),
                        letter.dueSoon().total(),
                        letter.fresh().total()),
                text.say("mail.greeting", letter.to().name()),
                sections,
                new Sheet.Line(text.say("mail.digest.open"), "", home + "/index.xhtml"),
                text.say("mail.footer"),
                settings(text));
    }

    private Optional<Sheet.Section> section(String heading, DigestPart part, Texts text) {
        if (part.total() == 0) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(
                part.first().stream().map(row -> line(row, text)).toList());
        var more = part.total() - lines.size();
        if (more > 0) {
            lines.add(Sheet.Line.of(text.say("mail.digest.more", more)));
        }
        return Optional.of(new Sheet.Section(text.say(heading, part.total()), lines));
    }

    private Optional<Sheet.Section> collected(Letter.OfDay letter, Texts text) {
        var lines =
                letter.collected().stream().map(notice -> line(notice, text)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet.Section(text.say("mail.digest.collected", lines.size()), lines));
    }

    private Optional<Sheet.Section> unread(Letter.OfDay letter, Texts text) {
        var lines = letter.notices().stream().map(notice -> line(notice, text)).toList();
        return letter.unread() == 0
                ? Optional.empty()
                : Optional.of(new Sheet.Section(text.say("mail.digest.unread", letter.unread()), lines));
    }

    private Sheet.Line line(WorkListRow row, Texts text) {
        var step = text.sayOr(row.model() + "." + row.step(), row.name());
        var due = row.dueOn() == null ? "" : " · " + text.say("mail.deadline", row.dueOn());
        return new Sheet.Line(row.title(), row.number() + " · " + step + due, home + "/work-item.xhtml?id=" + row.id());
    }

    private Sheet.Line line(NoticeRow notice, Texts text) {
        var words = NoticeWords.in(text);
        return new Sheet.Line(words.event(notice), words.inALine(notice), home + notice.address());
    }

    private Sheet.Line settings(Texts text) {
        return new Sheet.Line(text.say("mail.settings"), "", home + "/notice-settings.xhtml");
    }

    private static Language languageOf(MailLanguage language) {
        return switch (language) {
            case VI -> Language.VI;
            case EN -> Language.EN;
        };
    }
}
