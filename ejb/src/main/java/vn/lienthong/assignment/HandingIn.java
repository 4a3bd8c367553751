package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.input.Inputs;
import vn.lienthong.assignment.passing.SubAssignments;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The officer puts the result before the head of the unit. */
@Stateless
public class HandingIn {

    static final String STEP = "carry-out-assignment";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    SubAssignments subAssignments;

    @Inject
    Inputs inputs;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    /**
     * @throws BusinessRuleViolation {@link AssignmentRule#SUMMARY_REQUIRED}, {@link AssignmentRule#DELIVERABLE_MISSING} when neither
     *     this nor an earlier report brought a file, {@link AssignmentRule#STANDING_HAS_NO_END}, {@link
     *     vn.lienthong.assignment.passing.PassingRule#CHILDREN_OPEN}, {@link vn.lienthong.assignment.input.InputRule#INPUT_UNANSWERED}
     */
    public void handIn(UUID workItem, String summary, List<Upload> files, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        var assignment = assignments.get(item.caseFileId());
        if (summary.isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.SUMMARY_REQUIRED);
        }
        requireDeliverable(assignment, files);
        if (assignments.involvesOthers(assignment.id())) {
            subAssignments.requireNoneWaitedFor(assignment.id());
            inputs.requireAnswered(assignment.id());
        }
        assignment.handIn();
        attachments.keep(timeline.note(assignment.id(), TimelineEvent.HANDED_IN, summary.strip(), by), files, by);
        handling.decide(item, "HANDED_IN", by);
    }

    private void requireDeliverable(Assignment assignment, List<Upload> files) {
        if (files.isEmpty() && timeline.files(assignment.id()).isEmpty()) {
            throw new BusinessRuleViolation(
                    AssignmentRule.DELIVERABLE_MISSING, assignment.brief().deliverable());
        }
    }
}
