package vn.lienthong.overview;

import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;

/**
 * How much a unit has in hand already, before it gets more.
 *
 * @param overdue how many of the open ones
 */
public record Load(long open, long overdue) {

    public static final Load NONE = new Load(0, 0);

    static Load of(Totals totals) {
        var open = totals.byClass().entrySet().stream()
                .filter(each -> each.getKey().open())
                .mapToLong(each -> each.getValue())
                .sum();
        return new Load(open, totals.of(AssignmentClass.OVERDUE));
    }
}
