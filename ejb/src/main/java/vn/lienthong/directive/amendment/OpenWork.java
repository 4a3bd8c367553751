package vn.lienthong.directive.amendment;

import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.organization.UnitName;

/** An open assignment of a directive that a later one amends or replaces. */
public record OpenWork(
        UUID id,
        long version,
        String directiveSymbol,
        String clause,
        String title,
        UnitName leadUnit,
        AssignmentState state,
        LocalDate deadline,
        String content,
        String deliverable) {}
