package vn.lienthong.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who manages units, posts and people where: a unit administrator in the agency of their administrator's post and below it,
 * a system administrator everywhere.
 */
@Dependent
public class Administration {

    @Inject
    Units units;

    public boolean manages(Actor by, UUID unitId) {
        return by.has(Role.SYSTEM_ADMIN) || units.isWithin(unitId, agencies(by));
    }

    /** Whether the person manages anything. */
    public boolean manages(Actor by) {
        return by.has(Role.SYSTEM_ADMIN) || !agencies(by).isEmpty();
    }

    /** The right is the person's own: who only works for the administrator's post does not have it. */
    private static Set<UUID> agencies(Actor by) {
        return by.seats().stream()
                .filter(seat -> by.has(Role.UNIT_ADMIN) && seat.isOwn() && seat.kind() == PostKind.ADMINISTRATOR)
                .map(Seat::agencyId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
