package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the end of a pause did.
 *
 * @param reason why the work had stopped
 * @param workingDays how many the pause lasted
 * @param from the deadline before, absent for standing work
 * @param to the deadline that counts now
 */
record Resumption(String reason, int workingDays, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean movedTheDeadline() {
        return !from.equals(to);
    }
}
