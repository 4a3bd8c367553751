package vn.lienthong.assignment.checkin;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period of standing work, as its page lists it.
 *
 * @param checkedInOn null until somebody has checked in
 * @param entryId the line of the history with its files; null likewise
 */
public record CheckInRow(
        LocalDate from,
        LocalDate to,
        LocalDate opensOn,
        LocalDate dueOn,
        CheckInState state,
        LocalDate checkedInOn,
        UUID entryId,
        String text,
        String figures) {

    public boolean late() {
        return checkedInOn != null && checkedInOn.isAfter(dueOn);
    }

    /** Whether it is waited for beyond its day. */
    public boolean overdueOn(LocalDate today) {
        return state == CheckInState.OPEN && today.isAfter(dueOn);
    }
}
