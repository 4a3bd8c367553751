package vn.lienthong.matter;

import java.util.List;

/** The flows by name, each with its figures, and what they come to together. */
public record FlowTotals(List<FlowFigures> flows, FlowFigures all) {

    static FlowTotals of(List<FlowFigures> flows) {
        return new FlowTotals(List.copyOf(flows), FlowFigures.sum(flows));
    }
}
