package vn.lienthong.worklist;

import vn.lienthong.organization.UnitName;

/** A unit that leads something that waits. */
public record LeadingUnit(String code, UnitName name) {}
