package vn.lienthong.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitKind;
import vn.lienthong.organization.Units;

/** Who publishes the province's result: the monitors of its departments and office, and its leaders. */
@Dependent
public class ResultPolicy {

    @Inject
    Units units;

    public boolean mayPublish(Actor by) {
        return forTheProvince(by).isPresent();
    }

    /** The same person with the province's view, because a result is about all of it, not about what one office follows. */
    Optional<Actor> forTheProvince(Actor by) {
        return by.seats().stream()
                .flatMap(seat -> province(seat).map(province -> widened(by, seat, province)).stream())
                .findFirst();
    }

    private Optional<Unit> province(Seat seat) {
        var agency = units.get(seat.agencyId());
        return switch (seat.kind()) {
            case MONITOR ->
                agency.parent()
                        .filter(parent -> parent.kind() == UnitKind.PROVINCE)
                        .filter(parent -> agency.kind() == UnitKind.DEPARTMENT);
            case HEAD, DEPUTY -> Optional.of(agency).filter(unit -> unit.kind() == UnitKind.PROVINCE);
            default -> Optional.empty();
        };
    }

    private static Actor widened(Actor by, Seat seat, Unit province) {
        var wide = new Seat(
                seat.postId(),
                seat.kind(),
                seat.title(),
                seat.unitId(),
                seat.agencyId(),
                province.id(),
                seat.unitName());
        return new Actor(by.officialId(), by.name(), by.employeeCode(), List.of(wide), by.roles());
    }
}
