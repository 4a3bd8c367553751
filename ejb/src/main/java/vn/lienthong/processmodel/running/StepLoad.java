package vn.lienthong.processmodel.running;

import java.time.Instant;

/**
 * How much stands at a step of a version.
 *
 * @param name as the work list shows it
 * @param waiting how many work items
 * @param overdue how many of them are late
 * @param oldest since when the longest waits
 * @param meanSeconds how long they have been waiting in the mean
 */
public record StepLoad(
        int version, String step, String name, long waiting, long overdue, Instant oldest, double meanSeconds) {

    public double meanDays() {
        return meanSeconds / 86_400;
    }
}
