package vn.lienthong.history;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment that was issued, with what is to become of it.
 *
 * @param number in the whole story, from 0
 * @param done how many of the done ones came before it
 * @param deadline null for standing work
 */
record Part(UUID id, Fate fate, int number, int done, UUID unit, String title, LocalDate issuedOn, LocalDate deadline) {

    private static final int LATE_ONE_IN = 5;
    private static final int SENT_BACK_ONE_IN = 7;
    private static final int REDONE_ONE_IN = 11;

    boolean late() {
        return fate == Fate.DONE && done % LATE_ONE_IN == LATE_ONE_IN - 1;
    }

    boolean sentBack() {
        return done % SENT_BACK_ONE_IN == 3;
    }

    boolean redone() {
        return !late() && done % REDONE_ONE_IN == 5;
    }

    /** Every third late one says that it was nobody's fault in the unit. */
    boolean objective() {
        return done / LATE_ONE_IN % 3 == 0;
    }
}
