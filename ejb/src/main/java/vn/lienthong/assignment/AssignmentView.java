package vn.lienthong.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.UnitName;

/**
 * The head of an assignment's page: what, product, which units, until when.
 *
 * @param parentId the whole of which this is a part, if the person may see it
 * @param late whether it was not approved by its deadline
 * @param suspension present while it stands still
 * @param recall present once it was taken back
 * @param deadlineChanges what moved the deadline, oldest first
 */
public record AssignmentView(
        UUID id,
        String number,
        UUID directiveId,
        String directiveSymbol,
        Optional<UUID> parentId,
        Brief brief,
        AssignmentState state,
        AssignmentClass statisticsClass,
        Light light,
        int percent,
        boolean standing,
        boolean late,
        Optional<LocalDate> deadline,
        Optional<LocalDate> originalDeadline,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> completedOn,
        Optional<UUID> leadUnitId,
        Optional<UnitName> leadUnit,
        List<UnitName> coordinators,
        FanOutProgress fanOut,
        Optional<Suspension> suspension,
        Optional<RecallView> recall,
        List<DeadlineChangeRow> deadlineChanges) {

    static AssignmentView of(
            SeenAssignment seen, AssignmentUnits units, List<DeadlineChangeRow> deadlineChanges, LocalDate today) {
        var assignment = seen.assignment();
        return new AssignmentView(
                assignment.id(),
                seen.sight().file().number(),
                assignment.directiveId(),
                seen.directiveSymbol(),
                seen.visibleParent(),
                assignment.brief(),
                assignment.state(),
                assignment.classOn(today),
                assignment.light(),
                assignment.percent(),
                assignment.standing(),
                assignment.lateOn(today),
                assignment.deadline(),
                assignment.originalDeadline(),
                assignment.issuedOn(),
                assignment.submittedOn(),
                assignment.completedOn(),
                assignment.leadUnitId(),
                units.lead(),
                units.coordinators(),
                seen.fanOut(),
                assignment.suspension(),
                assignment.recallView(),
                deadlineChanges);
    }
}
