package vn.lienthong.matter;

import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who may begin matters: whoever holds a post that works, in the name of its agency. */
@Dependent
class Beginners {

    private static final Set<PostKind> IDLE = EnumSet.of(PostKind.ADMINISTRATOR, PostKind.INSPECTOR);

    /** One seat for each agency, the person's main one first. */
    List<Seat> seats(Actor by) {
        var own = by.seats().stream()
                .filter(Seat::isOwn)
                .filter(seat -> !IDLE.contains(seat.kind()))
                .toList();
        return own.stream()
                .filter(seat -> own.stream()
                        .filter(other -> other.agencyId().equals(seat.agencyId()))
                        .findFirst()
                        .orElseThrow()
                        .equals(seat))
                .toList();
    }

    /** @throws BusinessRuleViolation {@link MatterRule#NO_POST}, {@link MatterRule#NOT_YOUR_UNIT} */
    Seat seat(Optional<UUID> unitId, Actor by) {
        var seats = seats(by);
        if (seats.isEmpty()) {
            throw new BusinessRuleViolation(MatterRule.NO_POST);
        }
        return seats.stream()
                .filter(seat -> unitId.map(seat.agencyId()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(MatterRule.NOT_YOUR_UNIT));
    }
}
