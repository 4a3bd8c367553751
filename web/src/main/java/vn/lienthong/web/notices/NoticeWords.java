package vn.lienthong.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.NoticeRow;
import vn.lienthong.notification.NoticedCaseFile;
import vn.lienthong.notification.NoticedDelegation;
import vn.lienthong.organization.Mandate;
import vn.lienthong.organization.Seat;
import vn.lienthong.web.reader.Texts;

/**
 * Says of what a notice tells its reader, who may read it for another post, and what it is about: a case file, or whose work was
 * handed to the reader, for which time and by whom.
 */
@Named
@RequestScoped
public class NoticeWords {

    @Inject
    Texts text;

    /** For what is written while nobody asks for a page. */
    public static NoticeWords in(Texts text) {
        var words = new NoticeWords();
        words.text = text;
        return words;
    }

    /** What happened; of what happened to another person, whom it happened to. */
    public String event(NoticeRow row) {
        return row.lent()
                .filter(seat -> row.event() == NoticeEvent.MENTIONED)
                .map(seat -> text.say("notices.mentioned.other", holder(seat)))
                .orElseGet(() -> text.of(row.event()));
    }

    private String holder(Seat seat) {
        var title = text.name(seat.title());
        return seat.mandate()
                .map(Mandate::principal)
                .filter(principal -> !principal.isEmpty())
                .map(principal -> title + " " + principal)
                .orElseGet(() -> title + ", " + text.name(seat.unitName()));
    }

    /** The title of the case file, or the post whose work it is. */
    public String title(NoticeRow row) {
        return row.caseFile().map(NoticedCaseFile::title).orElseGet(() -> post(of(row)));
    }

    /** What stands below the title. */
    public String about(NoticeRow row) {
        return row.caseFile()
                .map(file -> text.of(file.kind()) + " " + file.number())
                .orElseGet(() -> about(row.event(), of(row)));
    }

    /** Both in one line. */
    public String inALine(NoticeRow row) {
        return row.caseFile()
                .map(file -> file.number() + " " + file.title())
                .orElseGet(() -> title(row) + " · " + about(row));
    }

    private static NoticedDelegation of(NoticeRow row) {
        return row.delegation().orElseThrow();
    }

    private String post(NoticedDelegation delegation) {
        return text.name(delegation.post()) + " – " + text.name(delegation.unit());
    }

    private String about(NoticeEvent event, NoticedDelegation delegation) {
        var decision = delegation
                .decision()
                .map(each -> " · " + text.say("acted.decision", each.number(), each.date()))
                .orElse("");
        return text.of(delegation.capacity()) + " · " + period(event, delegation) + decision;
    }

    private String period(NoticeEvent event, NoticedDelegation delegation) {
        var ended = event == NoticeEvent.DELEGATION_ENDED || event == NoticeEvent.SUBSTITUTE_ENDED;
        return ended
                ? text.say("notices.delegation.ended", delegation.from(), delegation.to(), delegation.endedBy())
                : text.say("notices.delegation.given", delegation.from(), delegation.to(), delegation.givenBy());
    }
}
