package vn.lienthong.bench;

import java.util.List;

/** Work that is started, accepted, reported and approved: four commits, by whichever program. */
interface Cycle {

    /** Makes ready what so many cycles begin with; not measured. */
    void prepare(int cycles);

    /** The four steps, each for all cycles that were made ready. */
    List<Runnable> phases();

    /** Finds what waits now; not measured. */
    void between();
}
