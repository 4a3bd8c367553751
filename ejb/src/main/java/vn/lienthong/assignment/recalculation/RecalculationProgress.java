package vn.lienthong.assignment.recalculation;

/** How many of the days are done, of all; and how many of the done were left alone because they had moved meanwhile. */
public record RecalculationProgress(long done, long all, long skipped) {

    public boolean isRunning() {
        return done < all;
    }
}
