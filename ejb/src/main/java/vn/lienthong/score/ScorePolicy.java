package vn.lienthong.score;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/**
 * Whose scores a person may read besides their own: who heads a unit those of the people in it and below, an office that monitors
 * those of everybody below the authority it works for, an inspector whatever lies in the scope.
 */
@Dependent
class ScorePolicy {

    @Inject
    Units units;

    /** The units in which and below which the person may read everybody's score; none for most people. */
    Set<UUID> overseen(Actor by) {
        return by.seats().stream().flatMap(seat -> overseen(seat).stream()).collect(toSet());
    }

    private Set<UUID> overseen(Seat seat) {
        return switch (seat.kind()) {
            case HEAD, DEPUTY -> Set.of(seat.unitId());
            case MONITOR ->
                Set.of(units.get(seat.agencyId()).parent().map(Unit::id).orElse(seat.agencyId()));
            case INSPECTOR -> Set.of(seat.scopeId());
            case OFFICER, CLERK, ADMINISTRATOR -> Set.of();
        };
    }
}
