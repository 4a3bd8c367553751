package vn.lienthong.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Keeps the sums of the overview small to read and right. A crash leaves a batch folded or not folded, never half of it, and the
 * figures are the same either way.
 */
@Stateless
public class KeepingSums {

    /** Of changes, so that nobody waits long for what one transaction holds. */
    static final int BATCH = 2000;

    @Inject
    KeptSums sums;

    @Inject
    Clock clock;

    /** Once a day the time classes are added up for that day. */
    public void keepToday() {
        var today = LocalDate.now(clock);
        if (!sums.day().equals(today)) {
            sums.rollTo(today);
        }
    }

    /** @return whether there may be more */
    public boolean foldNextBatch() {
        return sums.fold(BATCH) == BATCH;
    }

    /** Compares all sums with a fresh count, of one moment. @return how many are wrong */
    public long check() {
        return sums.wrong();
    }

    /** Counts everything anew, as after a repair of the tables by hand. */
    public void rebuild() {
        sums.rebuild();
    }
}
