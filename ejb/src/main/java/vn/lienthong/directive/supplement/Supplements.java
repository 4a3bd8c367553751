package vn.lienthong.directive.supplement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.worklist.WaitingPost;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** What was added to a directive in force, and where it waits. */
@Dependent
public class Supplements {

    static final String MODEL = "supplement";
    static final String ISSUE = "issue-supplement";
    static final String REVISE = "revise-supplement";

    @Inject
    Assignments assignments;

    @Inject
    WorkItems workItems;

    /** Whether they lie before the head of the issuing authority: nothing is added or changed meanwhile. */
    public boolean areSent(UUID directiveId) {
        return waiting(directiveId, ISSUE).isPresent();
    }

    /** The same for whoever has read already what waits in the directive's case file. */
    public static boolean areSent(List<WaitingPost> waiting) {
        return waiting.stream().anyMatch(each -> each.step().equals(ISSUE));
    }

    /** The assignments that are drafts yet. */
    public List<Assignment> of(UUID directiveId) {
        return assignments.ofDirective(directiveId).stream()
                .filter(assignment -> assignment.state() == AssignmentState.DRAFT)
                .toList();
    }

    Optional<WorkItem> sentBack(UUID directiveId) {
        return waiting(directiveId, REVISE);
    }

    private Optional<WorkItem> waiting(UUID directiveId, String step) {
        return workItems.openIn(directiveId).stream()
                .filter(item -> item.step().equals(step))
                .findFirst();
    }
}
