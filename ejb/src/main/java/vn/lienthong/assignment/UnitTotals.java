package vn.lienthong.assignment;

/** What one unit leads, by class. */
public record UnitTotals(String unitName, Totals totals) {}
