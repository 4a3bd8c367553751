package vn.lienthong.assignment;

import vn.lienthong.organization.UnitName;

/** What one unit leads, by class. */
public record UnitTotals(UnitName unitName, Totals totals) {}
