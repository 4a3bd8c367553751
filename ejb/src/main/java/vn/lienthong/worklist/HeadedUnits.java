package vn.lienthong.worklist;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.PostKind;
import vn.lienthong.organization.Seat;

/**
 * The units whose work a person directs as head or deputy. Those that are agencies are told apart, because an agency's
 * items bear its id and are found by index, while a division's are found by its posts.
 */
record HeadedUnits(Set<UUID> agencies, Set<UUID> divisions) {

    private static final Set<PostKind> LEADERS = EnumSet.of(PostKind.HEAD, PostKind.DEPUTY);

    static HeadedUnits of(Actor by) {
        Predicate<Seat> agency = seat -> seat.unitId().equals(seat.agencyId());
        return new HeadedUnits(units(by, agency), units(by, agency.negate()));
    }

    boolean none() {
        return agencies.isEmpty() && divisions.isEmpty();
    }

    private static Set<UUID> units(Actor by, Predicate<Seat> which) {
        return by.seats().stream()
                .filter(seat -> LEADERS.contains(seat.kind()))
                .filter(which)
                .map(Seat::unitId)
                .collect(toUnmodifiableSet());
    }
}
