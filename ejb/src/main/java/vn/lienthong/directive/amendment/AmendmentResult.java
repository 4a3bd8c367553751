package vn.lienthong.directive.amendment;

import java.util.UUID;

/** What came of the decision on one assignment. */
public record AmendmentResult(UUID assignmentId, String title, AmendmentAction action, AmendmentOutcome outcome) {}
