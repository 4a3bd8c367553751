package vn.lienthong.assignment;

import java.util.List;

/** Totals, and the same by lead unit in the order of their names. */
public record TotalsByUnit(Totals all, List<UnitTotals> units) {}
