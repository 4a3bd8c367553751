package vn.lienthong.event;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;

/** A program asks what happened since it asked last, in the case files that its person sees. */
@Stateless
public class ReadingEvents {

    @Inject
    CaseEvents events;

    /** @param after the number up to which the program has read; 0 at first */
    public EventPage after(long after, int most, Actor by) {
        var newest = events.newest();
        var rows = events.after(after, EnumSet.allOf(TimelineEvent.class), by.scopeIds(), most);
        return new EventPage(rows, rows.size() < most ? Math.max(after, last(rows, newest)) : last(rows, after));
    }

    private static long last(List<EventRow> rows, long otherwise) {
        return rows.isEmpty() ? otherwise : rows.get(rows.size() - 1).seq();
    }

    /** Events, and the number to ask with next. */
    public record EventPage(List<EventRow> rows, long next) {}
}
