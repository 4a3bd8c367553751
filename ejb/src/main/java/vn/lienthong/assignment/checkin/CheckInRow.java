package vn.lienthong.assignment.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceeding;
import vn.lienthong.assignment.ProceedingKind;
import vn.lienthong.persistence.Columns;

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

    /** Newest first. */
    public static List<CheckInRow> in(Proceeding proceeding) {
        return proceeding.of(ProceedingKind.CHECK_IN, CheckInRow::of);
    }

    private static CheckInRow of(Columns row) {
        return new CheckInRow(
                row.day("period_from"),
                row.day("period_to"),
                row.day("opens_on"),
                row.day("due_on"),
                row.constant(CheckInState.class, "state"),
                row.day("checked_in_on"),
                row.id("entry_id"),
                row.text("text"),
                row.text("figures"));
    }
}
