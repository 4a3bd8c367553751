package vn.lienthong.overview;

import java.util.List;
import java.util.Map;
import vn.lienthong.assignment.Light;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Tier;

/**
 * The dashboard: what units carry, in several ways of adding up that all lead to the same total.
 *
 * @param withoutUnit what has no lead unit yet
 * @param delays what is overdue or was done late, by cause
 * @param directives those with the most overdue, then the most at all
 * @param otherDirectives all that are not among them
 * @param notCountedAgain what is counted in its parts or as the whole of a unit
 */
public record Overview(
        Totals totals,
        Map<Light, Long> lights,
        Map<Tier, Totals> tiers,
        List<UnitFigures> units,
        Totals withoutUnit,
        Map<DelayGroup, Long> delays,
        List<DirectiveFigures> directives,
        Totals otherDirectives,
        List<TrendMonth> trend,
        Map<Counting, Long> notCountedAgain) {

    public Overview {
        lights = Map.copyOf(lights);
        tiers = Map.copyOf(tiers);
        delays = Map.copyOf(delays);
        units = List.copyOf(units);
        directives = List.copyOf(directives);
        trend = List.copyOf(trend);
        notCountedAgain = Map.copyOf(notCountedAgain);
    }
}
