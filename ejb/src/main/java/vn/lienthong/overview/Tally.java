package vn.lienthong.overview;

import java.util.Collection;
import java.util.EnumMap;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.Totals;

/**
 * So many assignments that agree in all that decides their class.
 *
 * @param light null when it is not asked for
 * @param about the agency or directive; null when it has none
 */
record Tally(Counting counting, Light light, UUID about, ClassKey key, long count) {

    /** Counts all, and by class what is in one; what is in none is missing there. */
    static Totals sum(Collection<Tally> tallies) {
        var byClass = new EnumMap<AssignmentClass, Long>(AssignmentClass.class);
        tallies.forEach(tally -> tally.key().inClass().ifPresent(one -> byClass.merge(one, tally.count(), Long::sum)));
        return new Totals(tallies.stream().mapToLong(Tally::count).sum(), byClass);
    }
}
