package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Writes the assignments of a directive that is still a draft; the directive decides who may and until when. */
@Stateless
public class DraftingAssignment {

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    /** @throws BusinessRuleViolation {@link AssignmentRule#TITLE_REQUIRED} or {@link AssignmentRule#LEAD_ALSO_COORDINATES} */
    public UUID draft(UUID directiveId, UUID issuerUnitId, UUID authorPostId, AssignmentDetails details, Actor by) {
        var file = caseFiles.open(
                CaseFileKind.ASSIGNMENT,
                details.brief().title(),
                details.brief().clause());
        var position = assignments.nextPosition(directiveId);
        var assignment = new Assignment(file.id(), directiveId, position, issuerUnitId, authorPostId, details);
        assignments.add(assignment);
        participants.ofDraft(assignment, file);
        entered(file.id(), by);
        return assignment.id();
    }

    /** A process may draft work as well. */
    private void entered(UUID id, Actor by) {
        if (by.hasPost()) {
            timeline.note(id, TimelineEvent.ENTERED, "", by);
        } else {
            timeline.note(id, TimelineEvent.ENTERED, "");
        }
    }

    /** @throws BusinessRuleViolation {@link AssignmentRule#CHANGED_MEANWHILE} when somebody changed it since the version given */
    public void change(UUID id, long version, AssignmentDetails details, Actor by) {
        var assignment = assignments.get(id);
        if (assignment.version() != version) {
            throw new BusinessRuleViolation(AssignmentRule.CHANGED_MEANWHILE);
        }
        assignment.change(details);
        caseFiles.get(id).describe(details.brief().title(), details.brief().clause());
        timeline.note(id, TimelineEvent.CHANGED, "", by);
    }

    /** Takes a draft away again, as if it had never been. */
    public void remove(UUID id) {
        assignments.remove(assignments.get(id));
        caseFiles.discard(id);
    }
}
