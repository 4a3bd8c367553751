package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentView;
import vn.lienthong.assignment.DeadlineChangeRow;
import vn.lienthong.assignment.Suspension;
import vn.lienthong.organization.UnitName;

/** An assignment as other programs read it; what does not apply is absent. */
public record AssignmentAnswer(
        UUID id,
        String number,
        UUID directiveId,
        String directiveSymbol,
        UUID parentId,
        String clause,
        String title,
        String content,
        String deliverable,
        String state,
        String statisticsClass,
        String light,
        int percent,
        boolean standing,
        LocalDate deadline,
        LocalDate originalDeadline,
        LocalDate issuedOn,
        LocalDate submittedOn,
        LocalDate completedOn,
        String leadUnit,
        List<String> coordinatingUnits,
        int recipients,
        int recipientsServed,
        LocalDate suspendedOn,
        List<DeadlineChangeRow> deadlineChanges) {

    static AssignmentAnswer of(AssignmentView view) {
        return new AssignmentAnswer(
                view.id(),
                view.number(),
                view.directiveId(),
                view.directiveSymbol(),
                view.parentId().orElse(null),
                view.brief().clause(),
                view.brief().title(),
                view.brief().content(),
                view.brief().deliverable(),
                view.state().name(),
                view.statisticsClass().name(),
                view.light().name(),
                view.percent(),
                view.standing(),
                view.deadline().orElse(null),
                view.originalDeadline().orElse(null),
                view.issuedOn().orElse(null),
                view.submittedOn().orElse(null),
                view.completedOn().orElse(null),
                view.leadUnit().map(UnitName::vietnamese).orElse(""),
                view.coordinators().stream().map(UnitName::vietnamese).toList(),
                view.fanOut().recipients(),
                view.fanOut().given(),
                view.suspension().map(Suspension::since).orElse(null),
                view.deadlineChanges());
    }
}
