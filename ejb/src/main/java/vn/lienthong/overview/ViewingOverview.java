package vn.lienthong.overview;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.Totals;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.OneMoment;

/** A person looks at the dashboard; everything as far as they may see it. */
@Stateless
public class ViewingOverview {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 24;

    @Inject
    OneMoment moment;

    @Inject
    UnitCounts units;

    @Inject
    DirectiveCounts directives;

    @Inject
    DelayCounts delays;

    @Inject
    TrendCounts trend;

    @Inject
    Viewpoints viewpoints;

    @Inject
    Clock clock;

    /** All figures are of one moment, in a transaction of its own, so that they add up while others work. */
    @TransactionAttribute(REQUIRES_NEW)
    public Overview view(Frame frame, Actor by) {
        moment.hold();
        var always = viewpoint(frame.atAnyTime(), by);
        var from = always.filter(viewpoint -> frame.whole());
        var counted = carried(frame, by, from);
        var all = carried(counted);
        var totals = Tally.sum(all);
        var byUnit = Ranking.of(units.named(totalsByUnit(counted)));
        var shown = from.map(directives::kept).orElseGet(() -> directives.count(condition(frame, by)));
        return new Overview(
                totals,
                all.stream().collect(groupingBy(Tally::light, summingLong(Tally::count))),
                byUnit.stream()
                        .collect(groupingBy(
                                UnitFigures::tier, reducing(Totals.NONE, UnitFigures::totals, Totals::plus))),
                byUnit,
                Tally.sum(all.stream().filter(tally -> tally.about() == null).toList()),
                from.map(delays::kept).orElseGet(() -> delays.count(condition(frame, by))),
                shown,
                totals.minus(shown.stream().map(DirectiveFigures::totals).reduce(Totals.NONE, Totals::plus)),
                trend(frame, by, always),
                counted.stream()
                        .filter(tally -> tally.counting() != Counting.CARRIED)
                        .collect(groupingBy(Tally::counting, summingLong(Tally::count))));
    }

    /** What each agency has in hand. */
    public Map<UUID, Load> loads(Actor by) {
        return totalsByUnit(carried(Frame.ALL, by, viewpoint(Frame.ALL, by))).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, unit -> Load.of(unit.getValue())));
    }

    private List<Tally> carried(Frame frame, Actor by, Optional<Viewpoint> from) {
        return from.map(units::kept).orElseGet(() -> units.count(new Condition(by.scopeIds(), today()).within(frame)));
    }

    private List<TrendMonth> trend(Frame frame, Actor by, Optional<Viewpoint> from) {
        var months = months(frame);
        return from.map(viewpoint -> trend.kept(months, viewpoint))
                .orElseGet(() -> trend.count(months, condition(frame.atAnyTime(), by), today()));
    }

    private Condition condition(Frame frame, Actor by) {
        return Condition.of(Selection.of(frame), by, today());
    }

    /** Where sums are kept for all that is asked; the rest is counted. */
    private Optional<Viewpoint> viewpoint(Frame frame, Actor by) {
        return frame.whole() ? viewpoints.over(by.scopeIds(), today()) : Optional.empty();
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
