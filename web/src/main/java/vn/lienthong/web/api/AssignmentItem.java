package vn.lienthong.web.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.organization.UnitName;
import vn.lienthong.overview.AssignmentLine;

/** A line of a list of assignments; what does not apply is absent. */
public record AssignmentItem(
        UUID id,
        String number,
        String title,
        String clause,
        UUID directiveId,
        String directiveSymbol,
        String leadUnit,
        String state,
        String statisticsClass,
        String light,
        int percent,
        boolean standing,
        LocalDate deadline,
        LocalDate issuedOn,
        LocalDate submittedOn) {

    static AssignmentItem of(AssignmentLine line) {
        return new AssignmentItem(
                line.id(),
                line.number(),
                line.title(),
                line.clause(),
                line.directiveId(),
                line.directive(),
                Optional.ofNullable(line.leadUnit()).map(UnitName::vietnamese).orElse(null),
                line.state().map(Enum::name).orElse(null),
                line.inClass().map(Enum::name).orElse(null),
                line.light().name(),
                line.percent(),
                line.standing(),
                line.deadline(),
                line.issuedOn(),
                line.submittedOn());
    }
}
