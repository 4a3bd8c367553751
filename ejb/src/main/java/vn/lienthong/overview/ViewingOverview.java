package vn.lienthong.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Actor;

/** A person looks at the dashboard; everything as far as they may see it. */
@Stateless
public class ViewingOverview {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 24;

    @Inject
    UnitCounts units;

    @Inject
    DirectiveCounts directives;

    @Inject
    DelayCounts delays;

    @Inject
    TrendCounts trend;

    @Inject
    Clock clock;

    public Overview view(Frame frame, Actor by) {
        var counted = units.count(new Condition(by.scopeIds(), today()).within(frame));
        var all = carried(counted);
        var totals = Tally.sum(all);
        var byUnit = Ranking.of(units.named(totalsByUnit(counted)));
        var shown = directives.count(Condition.of(Selection.of(frame), by, today()));
        return new Overview(
                totals,
                all.stream().collect(groupingBy(Tally::light, summingLong(Tally::count))),
                byUnit.stream()
                        .collect(groupingBy(
                                UnitFigures::tier, reducing(Totals.NONE, UnitFigures::totals, Totals::plus))),
                byUnit,
                Tally.sum(all.stream().filter(tally -> tally.about() == null).toList()),
                delays.count(Condition.of(Selection.of(frame), by, today())),
                shown,
                totals.minus(shown.stream().map(DirectiveFigures::totals).reduce(Totals.NONE, Totals::plus)),
                trend(frame, by),
                counted.stream()
                        .filter(tally -> tally.counting() != Counting.CARRIED)
                        .collect(groupingBy(Tally::counting, summingLong(Tally::count))));
    }

    /** What each agency has in hand. */
    public Map<UUID, Load> loads(Actor by) {
        var counted = units.count(new Condition(by.scopeIds(), today()));
        return totalsByUnit(counted).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, unit -> Load.of(unit.getValue())));
    }

    private List<TrendMonth> trend(Frame frame, Actor by) {
        var condition = Condition.of(Selection.of(frame.atAnyTime()), by, today());
        return trend.count(months(frame), condition, today());
    }

    /** Those of the span, but not the future and not endlessly many; the last twelve when there is no span. */
    private List<ReportMonth> months(Frame frame) {
        var end = frame.span().map(Span::to).filter(to -> to.isBefore(today())).orElse(today());
        var last = ReportMonth.of(end);
        var first = frame.span().map(span -> ReportMonth.of(span.from())).orElse(last.plus(1 - MONTHS));
        return Stream.iterate(last, month -> month.plus(-1))
                .limit(MOST_MONTHS)
                .takeWhile(month -> month.equals(last) || !month.month().isBefore(first.month()))
                .sorted((a, b) -> a.month().compareTo(b.month()))
                .toList();
    }

    private static Map<UUID, Totals> totalsByUnit(List<Tally> tallies) {
        return carried(tallies).stream()
                .filter(tally -> tally.about() != null)
                .collect(groupingBy(
                        Tally::about, reducing(Totals.NONE, tally -> Tally.sum(List.of(tally)), Totals::plus)));
    }

    private static List<Tally> carried(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.counting() == Counting.CARRIED)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
