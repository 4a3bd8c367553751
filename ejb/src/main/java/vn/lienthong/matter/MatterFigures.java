package vn.lienthong.matter;

import vn.lienthong.organization.UnitName;

/** How many matters of a flow a unit has begun: open ones, of these late ones, and those that have ended. */
public record MatterFigures(
        String model, String flow, String unitCode, UnitName unitName, long open, long late, long ended) {}
