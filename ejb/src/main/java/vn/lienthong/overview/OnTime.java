package vn.lienthong.overview;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;

/**
 * How much of what was due was done on time. Due is what is done, on time or late, and what is overdue; what waits for the
 * office to confirm is left out until it is decided, as is all whose time does not run.
 */
public record OnTime(long onTime, long due) {

    /** The larger share first; of equal shares the one that had more to do. */
    static final Comparator<OnTime> BEST_FIRST = ((Comparator<OnTime>)
                    (a, b) -> Long.compare(b.onTime * a.due, a.onTime * b.due))
            .thenComparing(comparing(OnTime::due).reversed());

    public static OnTime of(Totals totals) {
        var onTime = totals.of(AssignmentClass.DONE_ON_TIME);
        return new OnTime(onTime, onTime + totals.of(AssignmentClass.DONE_LATE) + totals.of(AssignmentClass.OVERDUE));
    }

    /** From 0 to 100; ask only where something was due. */
    public double percent() {
        return 100.0 * onTime / due;
    }
}
