package vn.lienthong.web.tryout;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.tryout.TrialEvent.Noted;
import vn.lienthong.tryout.TrialEvent.Told;
import vn.lienthong.tryout.TrialEvent.WorkCame;
import vn.lienthong.tryout.TrialMoment;
import vn.lienthong.web.reader.Texts;

/** Says in words what would have happened. */
public final class TrialWords {

    private final Texts text;

    public TrialWords(Texts text) {
        this.text = text;
    }

    public TrialLine line(TrialMoment moment) {
        var event = moment.event();
        if (event instanceof WorkCame came) {
            var what = text.say("tryout.work", came.step(), due(came.dueOn()));
            return line(moment, TrialLineKind.WORK, place(came), what);
        }
        if (event instanceof Told told) {
            var who = text.name(told.post()) + " – " + text.name(told.unit());
            return line(moment, TrialLineKind.NOTICE, who, text.of(told.notice()));
        }
        return noted(moment, (Noted) event);
    }

    private TrialLine noted(TrialMoment moment, Noted noted) {
        var who = noted.official().isEmpty()
                ? text.say("tryout.byItself")
                : noted.official() + " – " + text.name(noted.post());
        var said = noted.text().isBlank() ? text.of(noted.event()) : text.of(noted.event()) + ": " + noted.text();
        return line(moment, TrialLineKind.HISTORY, who, said);
    }

    private static TrialLine line(TrialMoment moment, TrialLineKind kind, String who, String what) {
        var file = moment.file();
        return new TrialLine(moment.event().at(), kind, who, what, file.depth(), file.title());
    }

    private String place(WorkCame came) {
        return text.name(came.post()) + " – " + text.name(came.unit());
    }

    private String due(Optional<LocalDate> day) {
        return day.map(each -> text.say("tryout.due", each)).orElseGet(() -> text.say("tryout.noDue"));
    }
}
