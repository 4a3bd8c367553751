package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many assignments are in each class.
 *
 * @param total counted on its own, not added up, so that a class that was forgotten shows
 */
public record Totals(long total, Map<AssignmentClass, Long> byClass) {

    /** Nothing yet. */
    public static final Totals NONE = new Totals(0, Map.of());

    public Totals {
        byClass = Map.copyOf(byClass);
    }

    public long of(AssignmentClass one) {
        return byClass.getOrDefault(one, 0L);
    }

    public long done() {
        return of(AssignmentClass.DONE_ON_TIME) + of(AssignmentClass.DONE_LATE);
    }

    /** How many of the total are in no class; anything but 0 must be told to the reader. */
    public long unaccounted() {
        return total - byClass.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of all that is listed. */
    static Totals of(Collection<AssignmentRow> rows, LocalDate today) {
        return rows.stream()
                .reduce(NONE, (sum, row) -> sum.plus(row.classOn(today), 1), Totals::plus)
                .countedAs(rows.size());
    }

    /** So many of one class. */
    public static Totals of(AssignmentClass one, long count) {
        return new Totals(count, Map.of(one, count));
    }

    Totals plus(AssignmentClass one, long count) {
        return plus(of(one, count));
    }

    /** Both together. */
    public Totals plus(Totals other) {
        var sum = new EnumMap<AssignmentClass, Long>(AssignmentClass.class);
        sum.putAll(byClass);
        other.byClass.forEach((one, count) -> sum.merge(one, count, Long::sum));
        return new Totals(total + other.total, sum);
    }

    /** What is left without those of the other, all of which must be among these. */
    public Totals minus(Totals other) {
        var rest = new EnumMap<AssignmentClass, Long>(AssignmentClass.class);
        rest.putAll(byClass);
        other.byClass.forEach((one, count) -> rest.merge(one, -count, Long::sum));
        return new Totals(total - other.total, rest);
    }

    /** The same with a total that was counted on its own. */
    public Totals countedAs(long independentTotal) {
        return new Totals(independentTotal, byClass);
    }
}
