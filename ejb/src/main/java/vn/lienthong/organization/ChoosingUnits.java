package vn.lienthong.organization;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A person chooses to whom work is given. */
@Stateless
public class ChoosingUnits {

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The agencies of today: first the departments, then the wards and communes. */
    public List<UnitChoice> agencies() {
        return units.agencies(today());
    }

    public Set<UUID> communes() {
        return ids(units.communes(today()));
    }

    public Set<UUID> departments() {
        return ids(units.departments(today()));
    }

    private static Set<UUID> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
