package vn.lienthong.directive;

import java.util.UUID;
import vn.lienthong.assignment.AssignmentDetails;

/** An assignment that may still be changed, as its drafter left it. */
public record DraftedAssignment(UUID id, UUID directiveId, long version, AssignmentDetails details) {}
