package vn.lienthong.matter;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.lienthong.organization.Actor;

/** How the matters of each flow stand, as far as the person may see them; flows in force of which they see none count as well. */
@Stateless
public class CountingMatters {

    @Inject
    MatterQueries queries;

    @Inject
    Clock clock;

    public FlowTotals count(Actor by) {
        var counted = queries.flows(LocalDate.now(clock), by);
        var known = counted.stream().map(FlowFigures::model).collect(toSet());
        var without = queries.inForce().stream().filter(flow -> !known.contains(flow.model()));
        return FlowTotals.of(Stream.concat(counted.stream(), without)
                .sorted(comparing(FlowFigures::flow).thenComparing(FlowFigures::model))
                .toList());
    }
}
