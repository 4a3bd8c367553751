package vn.lienthong.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.organization.Successions;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.Units;

/**
 * A recipient may be merged or split while an assignment is still going out. Those that stand for it get the part, each one
 * only; a unit that has one already, its own or a predecessor's, gets no second.
 */
@Dependent
class EndedRecipients {

    @Inject
    Assignments assignments;

    @Inject
    Units units;

    @Inject
    Successions successions;

    @Inject
    Clock clock;

    /**
     * Puts the successors in the place of those of the recipients that ended.
     *
     * @return whether there was one
     */
    boolean replace(Assignment whole, Collection<UUID> recipients) {
        var gone = units.notExistingOn(LocalDate.now(clock), recipients);
        gone.forEach(unit -> whole.succeedRecipient(unit.id(), withoutPart(whole, unit)));
        return !gone.isEmpty();
    }

    private List<UUID> withoutPart(Assignment whole, Unit ended) {
        return standingFor(ended)
                .map(Unit::id)
                .filter(heir -> !assignments.hasPart(whole.id(), heir))
                .distinct()
                .toList();
    }

    /** A successor may have ended in its turn. */
    private Stream<Unit> standingFor(Unit unit) {
        return exists(unit)
                ? Stream.of(unit)
                : successions.successorsOf(unit.id()).stream().flatMap(this::standingFor);
    }

    private boolean exists(Unit unit) {
        return unit.existsOn(LocalDate.now(clock));
    }
}
