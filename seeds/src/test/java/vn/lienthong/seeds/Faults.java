package vn.lienthong.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways in which several checks look for faults. */
final class Faults {
    private Faults() {}

    static List<String> where(Rows rows, Predicate<Row> wrong) {
        return rows.where(wrong).stream().map(Row::toString).toList();
    }

    static List<String> repeated(Stream<String> values) {
        Set<String> seen = new HashSet<>();
        return values.filter(value -> !seen.add(value)).toList();
    }

    static List<String> unless(boolean right, String fault) {
        return right ? List.of() : List.of(fault);
    }

    @SafeVarargs
    static List<String> all(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
