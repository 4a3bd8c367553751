package vn.lienthong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.UnitTotals;

/**
 * A directive's page: its head, every assignment and every unit as far as the person may see them.
 *
 * @param ownParts the parts that the person's own units have of assignments whose whole they do not see
 */
public record DirectiveView(
        UUID id,
        long version,
        String number,
        DirectiveDetails details,
        String issuer,
        DirectiveState state,
        Optional<LocalDate> issuedOn,
        boolean mayChange,
        List<AssignmentRow> assignments,
        List<AssignmentRow> ownParts,
        Totals totals,
        List<UnitTotals> units) {}
