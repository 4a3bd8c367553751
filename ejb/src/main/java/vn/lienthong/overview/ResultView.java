package vn.lienthong.overview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Totals;

/**
 * A published result, which everybody may read.
 *
 * @param units in the order of the ranking
 * @param open those whose rows the person may see as well
 * @param versions all of the same quarter, the newest first
 */
public record ResultView(
        ResultHead head, Totals totals, List<UnitFigures> units, Set<UUID> open, List<ResultHead> versions) {

    public ResultView {
        units = List.copyOf(units);
        open = Set.copyOf(open);
        versions = List.copyOf(versions);
    }

    public boolean newest() {
        return versions.get(0).equals(head);
    }
}
