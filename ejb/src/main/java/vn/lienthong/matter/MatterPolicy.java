package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Units;

/** Who may do what with a matter; pages use it to show or hide. */
@Dependent
class MatterPolicy {

    @Inject
    Units units;

    /** Heads and deputies of the unit that began it, or of one above; who began it does not give themselves more time. */
    boolean mayExtend(Matter matter, Actor by) {
        return matter.state() == MatterState.OPEN
                && !matter.begunBy(by)
                && by.seats().stream()
                        .filter(seat -> seat.kind() == PostKind.HEAD || seat.kind() == PostKind.DEPUTY)
                        .anyMatch(seat -> units.isWithin(matter.unitId(), seat.unitId()));
    }
}
