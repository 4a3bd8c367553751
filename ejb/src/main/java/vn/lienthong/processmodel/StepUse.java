package vn.lienthong.processmodel;

/** Where a step may stand in a model: it does something, gives the time to wait for, or names the units of a loop. */
public enum StepUse {
    DOES,
    TIMES,
    UNITS
}
