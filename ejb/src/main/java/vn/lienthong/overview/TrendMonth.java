package vn.lienthong.overview;

import java.util.Map;

/** What happened in a month of the reports. */
public record TrendMonth(ReportMonth month, Map<Movement, Long> counts) {

    public TrendMonth {
        counts = Map.copyOf(counts);
    }

    public long of(Movement movement) {
        return counts.getOrDefault(movement, 0L);
    }
}
