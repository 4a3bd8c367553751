package vn.lienthong.assignment;

import java.util.List;

/** The parts of an assignment that went out to several units, by unit, and what they come to. */
public record PartsView(List<AssignmentRow> rows, Totals totals) {}
