package vn.lienthong.web.tryout;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.tryout.TrialEvent;
import vn.lienthong.tryout.TrialEvent.Noted;
import vn.lienthong.tryout.TrialEvent.Told;
import vn.lienthong.tryout.TrialEvent.WorkCame;
import vn.lienthong.web.reader.Texts;

/** Says in words what would have happened. */
public final class TrialWords {

    private final Texts text;

    public TrialWords(Texts text) {
        this.text = text;
    }

    public TrialLine line(TrialEvent event) {
        if (event instanceof WorkCame came) {
            return new TrialLine(
                    came.at(),
                    TrialLineKind.WORK,
                    place(came),
                    text.say("tryout.work", came.step(), due(came.dueOn())));
        }
        if (event instanceof Told told) {
            var who = text.name(told.post()) + " – " + text.name(told.unit());
            return new TrialLine(told.at(), TrialLineKind.NOTICE, who, text.of(told.notice()));
        }
        return noted((Noted) event);
    }

    private TrialLine noted(Noted noted) {
        var who = noted.official().isEmpty()
                ? text.say("tryout.byItself")
                : noted.official() + " – " + text.name(noted.post());
        var said = noted.text().isBlank() ? text.of(noted.event()) : text.of(noted.event()) + ": " + noted.text();
        return new TrialLine(noted.at(), TrialLineKind.HISTORY, who, said);
    }

    private String place(WorkCame came) {
        return text.name(came.post()) + " – " + text.name(came.unit());
    }

    private String due(Optional<LocalDate> day) {
        return day.map(each -> text.say("tryout.due", each)).orElseGet(() -> text.say("tryout.noDue"));
    }
}
