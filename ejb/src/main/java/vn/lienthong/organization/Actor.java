package vn.lienthong.organization;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whoever acts: a signed-in person, or the program itself when a timer fires.
 *
 * @param seats every post that they hold today, and after those the posts whose whole work was handed to them
 * @param limitedSeats the posts of which only some work was handed to them; nothing but that work asks for these
 */
public record Actor(
        UUID officialId, String name, String employeeCode, List<Seat> seats, List<Seat> limitedSeats, Set<Role> roles) {

    private static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        seats = List.copyOf(seats);
        limitedSeats = List.copyOf(limitedSeats);
        roles = Set.copyOf(roles);
    }

    /** Somebody who does no single pieces of another post's work. */
    public Actor(UUID officialId, String name, String employeeCode, List<Seat> seats, Set<Role> roles) {
        this(officialId, name, employeeCode, seats, List.of(), roles);
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

    /** The post of their own that the person acts from at the seat: itself, or the one to which its work was handed. */
    public Seat ownSeatAt(Seat seat) {
        var own = seat.mandate().map(Mandate::delegatePostId).orElse(seat.postId());
        return seats.stream()
                .filter(each -> each.isOwn() && each.postId().equals(own))
                .findFirst()
                .orElseGet(() -> seat.isOwn() ? seat : mainSeat());
    }

    public boolean hasPost() {
        return !seats.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person does all the work of the post, their own or another's. */
    public boolean holds(UUID postId) {
        return seats.stream().anyMatch(seat -> seat.postId().equals(postId));
    }

    /** Whether the person does all the work of the post in the matter. */
    public boolean holds(UUID postId, UUID matterId) {
        return everySeat()
                .anyMatch(
                        seat -> seat.postId().equals(postId) && seat.workScope().coversAllOf(matterId));
    }

    /** Whether the post is the person's own and not another's whose work they do. */
    public boolean owns(UUID postId) {
        return seats.stream().anyMatch(seat -> seat.isOwn() && seat.postId().equals(postId));
    }

    /** From where the person takes the step of the post's work, best from a post of their own. */
    public Optional<Seat> seatFor(UUID postId, String step, UUID matterId) {
        return everySeat()
                .filter(seat -> seat.postId().equals(postId))
                .filter(seat -> seat.workScope().covers(step, matterId))
                .findFirst();
    }

    /** The posts of others for which the person works, in whole or in part. */
    public List<Seat> lentSeats() {
        return everySeat().filter(seat -> !seat.isOwn()).toList();
    }

    /** From where the person works for the post, unless it is their own. */
    public Optional<Seat> lentSeatAt(UUID postId) {
        return lentSeats().stream()
                .filter(seat -> seat.postId().equals(postId))
                .findFirst()
                .filter(seat -> !owns(postId));
    }

    private Stream<Seat> everySeat() {
        return Stream.concat(seats.stream(), limitedSeats.stream());
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
