package vn.lienthong.bench;

import java.util.Arrays;

/** How long each of several questions took, in nanoseconds. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Times(long[] nanos) {

    private static final double MILLION = 1_000_000;

    /** In milliseconds: so many percent of the requests took no longer. */
    public double percentile(int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / MILLION;
    }
}
