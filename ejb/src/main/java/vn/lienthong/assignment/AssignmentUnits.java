package vn.lienthong.assignment;

import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.UnitName;

/** The names of the units that carry an assignment. */
record AssignmentUnits(Optional<UnitName> lead, List<UnitName> coordinators) {}
