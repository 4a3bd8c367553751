package vn.lienthong.worklist;

/** How many items wait, by light. */
public record LightCounts(long overdue, long dueSoon, long inTime, long noDeadline) {

    public long total() {
        return overdue + dueSoon + inTime + noDeadline;
    }
}
