package vn.lienthong.worklist;

/** A step of a model and how many items wait there for the person. */
public record WaitingStep(String model, String step, String name, long count) {}
