package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;

/** Who may do with an assignment what no work item asks of them; pages use it to show or hide. */
@Dependent
public class AssignmentPolicy {

    /** The officer who handles it, while there is work to report. */
    public boolean mayReport(Actor by, Assignment assignment) {
        return assignment.handlerPostId().filter(by::holds).isPresent();
    }

    /** The assigner's side: the office that entered it, and who heads the issuing authority. */
    public boolean actsForAssigner(Actor by, Assignment assignment) {
        return by.holds(assignment.authorPostId())
                || by.seats().stream()
                        .anyMatch(seat ->
                                seat.kind() == PostKind.HEAD && seat.unitId().equals(assignment.issuerUnitId()));
    }
}
