package vn.lienthong.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.lienthong.organization.Actor;

/** A person opens a number and sees what was counted. */
@Stateless
public class ListingAssignments {

    @Inject
    AssignmentLines lines;

    @Inject
    Clock clock;

    public List<AssignmentLine> page(Selection selection, ListSort sort, int first, int size, Actor by) {
        return lines.page(condition(selection, by), sort, first, size);
    }

    public long count(Selection selection, Actor by) {
        return lines.count(condition(selection, by));
    }

    /** Hands over all of them one after the other, however many there are. */
    public void each(Selection selection, ListSort sort, Actor by, Consumer<AssignmentLine> reader) {
        lines.each(condition(selection, by), sort, reader);
    }

    private Condition condition(Selection selection, Actor by) {
        return Condition.of(selection, by, LocalDate.now(clock));
    }
}
