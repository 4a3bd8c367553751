package vn.lienthong.directive.clause;

import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRow;

/**
 * A clause with the assignments that carry it out, as far as the person may see them.
 *
 * @param exemptReason why it needs none; empty when it does
 * @param open whether nothing carries it out yet; only told to those who oversee the directive
 */
public record ClauseRow(
        UUID id,
        long version,
        String number,
        String content,
        String exemptReason,
        boolean open,
        List<AssignmentRow> assignments) {

    public boolean isExempt() {
        return !exemptReason.isEmpty();
    }
}
