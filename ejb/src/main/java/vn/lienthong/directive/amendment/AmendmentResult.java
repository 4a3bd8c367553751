package vn.lienthong.directive.amendment;

import java.util.UUID;

/**
 * What came of the decision on one assignment.
 *
 * @param movedBelow how many of those passed on below it were brought forward with it
 */
public record AmendmentResult(
        UUID assignmentId, String title, AmendmentAction action, AmendmentOutcome outcome, int movedBelow) {}
