package vn.lienthong.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** Anybody reads what was published; the rows behind a unit's figures only who may see that unit's work. */
@Stateless
public class ViewingResult {

    @Inject
    PublishedResults results;

    @Inject
    PublishedFigures figures;

    @Inject
    ResultPolicy policy;

    /** The newest quarter first, each version of it. */
    public List<ResultHead> all() {
        return results.all();
    }

    /** @throws NotFound when there is none */
    public ResultView view(UUID id, Actor by) {
        var head = results.get(id);
        var units = figures.units(id);
        var totals = units.stream().map(UnitFigures::totals).reduce(Totals.NONE, Totals::plus);
        return new ResultView(head, totals, units, figures.open(scopes(by)), results.of(head.quarter()));
    }

    public List<ResultRow> rows(
            UUID id, Optional<UUID> unit, Optional<AssignmentClass> inClass, int first, int size, Actor by) {
        return figures.rows(id, unit, inClass, first, size, scopes(by));
    }

    public long count(UUID id, Optional<UUID> unit, Optional<AssignmentClass> inClass, Actor by) {
        return figures.count(id, unit, inClass, scopes(by));
    }

    private Set<UUID> scopes(Actor by) {
        return policy.forTheProvince(by).orElse(by).scopeIds();
    }
}
