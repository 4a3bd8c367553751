package vn.lienthong.directive.clause;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A directive by its clauses.
 *
 * @param overseen whether the person is told which clauses wait for an assignment
 * @param mayEdit whether the person may change the clauses now
 * @param mayAssign whether the person may draft an assignment now
 * @param rollUps how far the assignments are that went out to several units
 */
public record ClauseView(
        List<ClauseRow> rows, boolean overseen, boolean mayEdit, boolean mayAssign, Map<UUID, RollUp> rollUps) {

    public long openCount() {
        return rows.stream().filter(ClauseRow::open).count();
    }

    public RollUp rollUp(UUID assignment) {
        return rollUps.getOrDefault(assignment, RollUp.NONE);
    }
}
