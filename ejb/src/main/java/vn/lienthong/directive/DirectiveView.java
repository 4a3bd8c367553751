package vn.lienthong.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.assignment.Totals;
import vn.lienthong.assignment.UnitTotals;
import vn.lienthong.organization.UnitName;

/**
 * A directive's page: its head, every assignment and every unit as far as the person may see them.
 *
 * @param source the case file that its work comes from: a document, what came in, or a matter
 * @param entryDuty by when it had to be entered; empty where the year has no calendar
 * @param mayCut whether assignments may be added: to a draft, or to what is in force
 * @param gaps what keeps which assignment of a draft from being issued
 * @param ownParts the parts that the person's own agencies have of assignments that went out to several units
 */
public record DirectiveView(
        UUID id,
        long version,
        String number,
        DirectiveDetails details,
        UnitName issuer,
        DirectiveState state,
        Optional<LocalDate> issuedOn,
        Optional<UUID> source,
        Optional<EntryDuty> entryDuty,
        boolean mayChange,
        boolean mayCut,
        List<AssignmentRow> assignments,
        Map<UUID, Set<SixClear>> gaps,
        List<AssignmentRow> ownParts,
        Totals totals,
        List<UnitTotals> units) {}
