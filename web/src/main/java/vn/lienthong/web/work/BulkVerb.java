package vn.lienthong.web.work;

import java.util.Map;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.worklist.WorkListRow;

/**
 * What can be done to many work items at once. A decision fits the steps that its table names, with the decision that is
 * taken there; a new step of a model joins here by a line, once {@link vn.lienthong.web.api.Decisions} knows it.
 */
public enum BulkVerb {
    ACCEPT(Map.of("accept-assignment", "ACCEPTED")),
    APPROVE(Map.of(
            "approve-result",
            "APPROVED",
            "issue-directive",
            "ISSUED",
            "issue-supplement",
            "ISSUED",
            "check-content",
            "CHECKED",
            "check-form",
            "CHECKED",
            "sign-document",
            "SIGNED")),
    CONFIRM(Map.of(
            "confirm-completion",
            "CONFIRMED",
            "confirm-cause",
            "CONFIRMED",
            "confirm-recall",
            "CONFIRMED",
            "acknowledge-receipt",
            "RECEIVED",
            "confirm-document-recall",
            "CONFIRMED")),
    RETURN(Map.of(
            "accept-assignment", "RETURNED",
            "approve-result", "SENT_BACK",
            "confirm-completion", "REDO",
            "issue-directive", "RETURNED",
            "issue-supplement", "RETURNED")),
    /** Of superiors: the holder is reminded, whatever the step. */
    REMIND(Map.of()),
    /** Of superiors: the work goes to another post, whatever the step. */
    REASSIGN(Map.of());

    private final Map<String, String> decisions;

    BulkVerb(Map<String, String> decisions) {
        this.decisions = decisions;
    }

    /** Whether it takes a decision at the step; else it directs who has it. */
    public boolean isDecision() {
        return !decisions.isEmpty();
    }

    Optional<String> decisionAt(String step) {
        return Optional.ofNullable(decisions.get(step));
    }

    /** Whether the verb makes sense for the item, as far as the list shows. */
    boolean fits(WorkListRow row, Actor by, boolean leader) {
        return isDecision()
                ? by.seatFor(row.postId(), row.step(), row.caseFileId()).isPresent()
                        && decisions.containsKey(row.step())
                : leader;
    }

    public boolean isNamingHandler() {
        return this == ACCEPT;
    }

    public boolean isNamingPost() {
        return this == REASSIGN;
    }

    public boolean isReasonNeeded() {
        return this == RETURN || this == REASSIGN;
    }
}
