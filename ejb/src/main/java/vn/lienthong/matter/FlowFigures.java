package vn.lienthong.matter;

import java.util.List;

/**
 * How many matters of a flow there are in each class.
 *
 * @param model the key of the flow; empty for all of them together
 * @param flow what it is called
 */
public record FlowFigures(
        String model,
        String flow,
        long inTime,
        long dueSoon,
        long overdue,
        long noDeadline,
        long doneOnTime,
        long doneLate,
        long cancelled) {

    /** Of which there are none yet. */
    static FlowFigures none(String model, String flow) {
        return new FlowFigures(model, flow, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Of several flows together. */
    static FlowFigures sum(List<FlowFigures> some) {
        return some.stream().reduce(none("", ""), FlowFigures::plus);
    }

    private FlowFigures plus(FlowFigures other) {
        return new FlowFigures(
                model,
                flow,
                inTime + other.inTime,
                dueSoon + other.dueSoon,
                overdue + other.overdue,
                noDeadline + other.noDeadline,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                cancelled + other.cancelled);
    }

    public long of(MatterClass one) {
        return switch (one) {
            case IN_TIME -> inTime;
            case DUE_SOON -> dueSoon;
            case OVERDUE -> overdue;
            case NO_DEADLINE -> noDeadline;
            case DONE_ON_TIME -> doneOnTime;
            case DONE_LATE -> doneLate;
            case CANCELLED -> cancelled;
        };
    }

    public long open() {
        return inTime + dueSoon + overdue + noDeadline;
    }

    public long total() {
        return open() + doneOnTime + doneLate + cancelled;
    }
}
