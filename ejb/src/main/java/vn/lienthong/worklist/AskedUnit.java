package vn.lienthong.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that was asked at a step.
 *
 * @param waiting whether the step is still open, or stands still with its case file
 * @param dueOn null where it has no time
 */
public record AskedUnit(UUID unitId, boolean waiting, LocalDate dueOn) {

    /** Whether it still has time on that day. */
    public boolean waitsOn(LocalDate day) {
        return waiting && (dueOn == null || !dueOn.isBefore(day));
    }
}
