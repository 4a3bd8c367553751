package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The assigner's side cancels work that is no longer to be done, wherever it stands; what went out to several units is
 * cancelled with all parts that are not closed yet.
 */
@Stateless
public class CancellingAssignment {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_CANCEL}, {@link AssignmentRule#REASON_REQUIRED},
     *     {@link AssignmentRule#STILL_GOING_OUT} while recipients have no part yet, {@link AssignmentRule#WRONG_STATE} for
     *     a draft and for what is closed
     * @throws NotFound when the person may not see the assignment
     */
    public void cancel(UUID id, String reason, Actor by) {
        visibility.require(Assignment.class, id, by);
        var parts = assignments.idsOfParts(id);
        handling.hold(Stream.concat(Stream.of(id), parts.stream()).toList());
        var assignment = assignments.get(id);
        requireCancellable(assignment, parts.size(), by);
        var why = Reason.required(reason);
        end(assignment, why, by);
        parts.stream()
                .map(assignments::get)
                .filter(part -> !part.state().closed())
                .forEach(part -> end(part, why, by));
    }

    private void requireCancellable(Assignment assignment, int parts, Actor by) {
        if (!policy.mayCancel(by, assignment)) {
            throw new BusinessRuleViolation(AssignmentRule.NOT_YOURS_TO_CANCEL);
        }
        if (parts < assignment.recipients().size()) {
            throw new BusinessRuleViolation(
                    AssignmentRule.STILL_GOING_OUT,
                    parts,
                    assignment.recipients().size());
        }
    }

    private void end(Assignment assignment, String why, Actor by) {
        assignment.cancel(LocalDate.now(clock));
        caseFiles.get(assignment.id()).close(clock.instant());
        participants.tellOfCancelling(assignment);
        timeline.note(assignment.id(), TimelineEvent.CANCELLED, why, by);
        processes.cancel(assignment.id(), TimelineEvent.CANCELLED.name());
    }
}
