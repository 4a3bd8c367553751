package vn.lienthong.web.api;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.assignment.Totals;
import vn.lienthong.overview.OnTime;
import vn.lienthong.overview.Overview;
import vn.lienthong.overview.TrendMonth;
import vn.lienthong.overview.UnitFigures;

/** The dashboard as other programs read it. */
public record OverviewAnswer(
        Figures totals,
        Map<String, Long> lights,
        Map<String, Long> notCountedAgain,
        Map<String, Long> delayCauses,
        List<Unit> units,
        Figures withoutUnit,
        List<Directive> directives,
        Figures otherDirectives,
        List<Month> trend) {

    /** @param unaccounted how many of the total are in no class */
    public record Figures(long total, Map<String, Long> byClass, long unaccounted) {

        static Figures of(Totals totals) {
            return new Figures(totals.total(), named(totals.byClass()), totals.unaccounted());
        }
    }

    /** @param place in the ranking of its tier; absent when too little was due */
    public record Unit(UUID id, String name, String tier, Integer place, long onTime, long due, Figures figures) {

        static Unit of(UnitFigures unit) {
            var share = OnTime.of(unit.totals());
            return new Unit(
                    unit.unitId(),
                    unit.name().vietnamese(),
                    unit.tier().name(),
                    unit.place().map(place -> place.number()).orElse(null),
                    share.onTime(),
                    share.due(),
                    Figures.of(unit.totals()));
        }
    }

    /** A directive. */
    public record Directive(UUID id, String symbol, Figures figures) {}

    /** A month of the reports, such as 2026-09. */
    public record Month(String month, Map<String, Long> counts) {

        static Month of(TrendMonth month) {
            return new Month(month.month().month().toString(), named(month.counts()));
        }
    }

    static OverviewAnswer of(Overview view) {
        return new OverviewAnswer(
                Figures.of(view.totals()),
                named(view.lights()),
                named(view.notCountedAgain()),
                named(view.delays()),
                view.units().stream().map(Unit::of).toList(),
                Figures.of(view.withoutUnit()),
                view.directives().stream()
                        .map(each -> new Directive(each.directiveId(), each.symbol(), Figures.of(each.totals())))
                        .toList(),
                Figures.of(view.otherDirectives()),
                view.trend().stream().map(Month::of).toList());
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
        return counts.entrySet().stream().collect(toMap(each -> each.getKey().name(), Map.Entry::getValue));
    }
}
