package vn.lienthong.matter;

/** How a matter stands against its deadline; each is in exactly one class, so that the classes add up to all. */
public enum MatterClass {
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    NO_DEADLINE,
    /** It has ended by its deadline, or had none. */
    DONE_ON_TIME,
    DONE_LATE,
    CANCELLED;

    /** As a condition of a query over matters {@code m} and their case files {@code x}; takes {@code :today} and {@code :soon}. */
    String condition() {
        return switch (this) {
            case IN_TIME -> "(m.state = MatterState.OPEN and x.dueOn > :soon)";
            case DUE_SOON -> "(m.state = MatterState.OPEN and x.dueOn between :today and :soon)";
            case OVERDUE -> "(m.state = MatterState.OPEN and x.dueOn < :today)";
            case NO_DEADLINE -> "(m.state = MatterState.OPEN and x.dueOn is null)";
            case DONE_ON_TIME -> "(m.state = MatterState.DONE and (x.dueOn is null or m.endedOn <= x.dueOn))";
            case DONE_LATE -> "(m.state = MatterState.DONE and m.endedOn > x.dueOn)";
            case CANCELLED -> "(m.state = MatterState.CANCELLED)";
        };
    }
}
