package vn.lienthong.organization;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whoever acts: a signed-in person with every post they hold today, or the program itself when a timer fires. */
public record Actor(UUID officialId, String name, String employeeCode, List<Seat> seats, Set<Role> roles) {

    private static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        seats = List.copyOf(seats);
        roles = Set.copyOf(roles);
    }

    /** The program, for what happens without a person: timers, fan-out. */
    public static Actor system() {
        return new Actor(NOBODY, "Liên Thông", "", List.of(), Set.of());
    }

    /** A person whom the sign-on service knows but who holds no post here, such as the administrator of an empty system. */
    public static Actor withoutPost(String name, String employeeCode, Set<Role> roles) {
        return new Actor(NOBODY, name, employeeCode, List.of(), roles);
    }

    /** The post shown beside the person's name. Ask only an actor that holds a post. */
    public Seat mainSeat() {
        return seats.get(0);
    }

    public boolean hasPost() {
        return !seats.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean holds(UUID postId) {
        return seats.stream().anyMatch(seat -> seat.postId().equals(postId));
    }

    public Set<UUID> postIds() {
        return seats.stream().map(Seat::postId).collect(toUnmodifiableSet());
    }

    /** The agencies in whose name the person acts. */
    public Set<UUID> agencyIds() {
        return seats.stream().map(Seat::agencyId).collect(toUnmodifiableSet());
    }

    /** The units below which the person may read everything. */
    public Set<UUID> scopeIds() {
        return seats.stream().map(Seat::scopeId).collect(toUnmodifiableSet());
    }
}
