package vn.lienthong.assignment;

import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.UnitName;

/** The names that a page shows for the ids in an assignment. */
record AssignmentPeople(
        Optional<UnitName> leadUnit, List<UnitName> coordinators, Optional<PostView> handler, PostView author) {}
