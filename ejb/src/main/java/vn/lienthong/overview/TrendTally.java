package vn.lienthong.overview;

import java.util.EnumMap;
import java.util.Map;
import vn.lienthong.assignment.AssignmentClass;

/**
 * So many assignments that agree in the months in which something happened to them. Months are numbered from 1, 0 is
 * before them; what did not happen happens after all of them.
 *
 * @param passed the number of months at whose end the deadline had not passed
 */
record TrendTally(int issued, int passed, int submitted, ClassKey key, long count) {

    Map<Movement, Long> in(int month) {
        var counts = new EnumMap<Movement, Long>(Movement.class);
        put(counts, issued == month, Movement.ISSUED);
        put(counts, submitted == month && is(AssignmentClass.DONE_ON_TIME), Movement.DONE_ON_TIME);
        put(counts, submitted == month && is(AssignmentClass.DONE_LATE), Movement.DONE_LATE);
        put(counts, passed < month && submitted > month && key.countsAsOverdue(), Movement.OVERDUE);
        return counts;
    }

    private boolean is(AssignmentClass one) {
        return key.inClass().filter(one::equals).isPresent();
    }

    private void put(Map<Movement, Long> counts, boolean happened, Movement movement) {
        if (happened) {
            counts.put(movement, count);
        }
    }
}
