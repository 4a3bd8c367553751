package vn.lienthong.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.mention.Mentionable;
import vn.lienthong.mention.Piece;
import vn.lienthong.mention.ViewingMentions;
import vn.lienthong.web.signon.CurrentActor;

/** Whom remarks of the page's case file may name and whom they name. */
@Named("mentions")
@RequestScoped
public class MentionPanel {

    @Inject
    ViewingMentions viewing;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    private List<Mentionable> people;

    /** Asked for once for all remarks of the page. */
    public List<Mentionable> getPeople() {
        if (people == null) {
            people = viewing.people(subject.id(), current.actor());
        }
        return people;
    }

    /** Whether the line of a history may name somebody. */
    public boolean isIn(TimelineRow row) {
        return row.event() == TimelineEvent.REMARK && row.text().contains("@");
    }

    public List<Piece> pieces(TimelineRow row) {
        return viewing.pieces(row.text(), getPeople());
    }
}
