package vn.lienthong.assignment.passing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/** Who passed work on says that the result above it does not wait for it, and why; the work itself goes on. */
@Stateless
public class LeavingOpen {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Timeline timeline;

    /**
     * @throws BusinessRuleViolation {@link PassingRule#NOT_PASSED_ON}, {@link PassingRule#NOT_YOURS_TO_LEAVE_OPEN}, {@link
     *     AssignmentRule#REASON_REQUIRED}, {@link AssignmentRule#WRONG_STATE} for what is closed
     * @throws NotFound when the person may not see the assignment
     */
    public void leaveOpen(UUID id, String reason, Actor by) {
        visibility.require(Assignment.class, id, by);
        handling.hold(List.of(id));
        var assignment = assignments.get(id);
        if (!assignment.passedOn()) {
            throw new BusinessRuleViolation(PassingRule.NOT_PASSED_ON);
        }
        if (!policy.actsForAssigner(by, assignment)) {
            throw new BusinessRuleViolation(PassingRule.NOT_YOURS_TO_LEAVE_OPEN);
        }
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.REASON_REQUIRED);
        }
        assignment.leaveOpen(reason.strip());
        timeline.note(id, TimelineEvent.LEFT_OPEN, reason.strip(), by);
        timeline.note(
                assignment.parentId().orElseThrow(),
                TimelineEvent.LEFT_OPEN,
                assignment.brief().title() + ": " + reason.strip(),
                by);
    }
}
