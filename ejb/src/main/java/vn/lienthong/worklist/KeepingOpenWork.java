package vn.lienthong.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the sums of what waits small to read and right; folded or not, the numbers are the same. */
@Stateless
public class KeepingOpenWork {

    /** Of changes, so that nobody waits long for what one transaction holds. */
    static final int BATCH = 5000;

    @Inject
    OpenWorkSums sums;

    /** @return whether there may be more */
    public boolean foldNextBatch() {
        return sums.fold(BATCH) == BATCH;
    }

    /** Compares all sums with a fresh count, of one moment. @return how many are wrong */
    public long check() {
        return sums.wrong();
    }

    /** Drops what has come to nothing. */
    public void dropEmpty() {
        sums.dropEmpty();
    }

    /** Counts everything anew, and drops what has come to nothing. */
    public void rebuild() {
        sums.rebuild();
    }
}
