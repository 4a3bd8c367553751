package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.casefile.CorrectingRemark;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.web.signon.CurrentActor;

/** A person corrects or takes back a remark of their own in the history of the page; each remark has a form of its own. */
@Named
@RequestScoped
public class RemarkCorrection {

    @Inject
    CorrectingRemark correcting;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final Map<UUID, Words> words = new HashMap<>();

    /** Whether the person may correct it and take it back. */
    public boolean possible(TimelineRow row) {
        return row.event() == TimelineEvent.REMARK
                && row.trace().withdrawnAt() == null
                && current.actor().officialId().equals(row.trace().authorId());
    }

    /** What the form of this remark holds, at first what it says. */
    public Words of(TimelineRow row) {
        return words.computeIfAbsent(row.id(), id -> new Words(row.text()));
    }

    public String correct(TimelineRow row, String page) {
        correcting.correct(row.id(), of(row).getText(), current.actor());
        return outcome.shownOn(page, subject.id(), "remark.corrected");
    }

    public String withdraw(TimelineRow row, String page) {
        correcting.withdraw(row.id(), current.actor());
        return outcome.shownOn(page, subject.id(), "remark.withdrawn");
    }

    /** The text of one form. */
    public static class Words {

        private String text;

        Words(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
