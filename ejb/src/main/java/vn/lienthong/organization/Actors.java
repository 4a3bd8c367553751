package vn.lienthong.organization;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a person whom the sign-on service vouches for into somebody who acts here. */
@Stateless
public class Actors {

    @Inject
    Officials officials;

    @Inject
    Delegations delegations;

    @Inject
    AccountConflicts conflicts;

    /** Empty when the person is unknown here or holds no post on the day. */
    public Optional<Actor> signIn(
            String employeeCode, String subject, String fullName, Set<Role> roles, LocalDate today) {
        var held = officials.holdingsOf(employeeCode, today);
        return held.stream()
                .map(PostHolding::official)
                .findFirst()
                .or(() -> officials.findByEmployeeCode(employeeCode))
                .flatMap(official -> signIn(official, seats(held), subject, roles, today));
    }

    /** The person with the posts of the day, for what is written to them while nobody is signed in: without rights. */
    public Optional<Actor> of(Official official, LocalDate day) {
        var own = seats(officials.holdingsOf(official.employeeCode(), day));
        return own.isEmpty() ? Optional.empty() : Optional.of(actor(official, own, Set.of(), day));
    }

    private Optional<Actor> signIn(
            Official official, List<Seat> own, String subject, Set<Role> roles, LocalDate today) {
        if (official.isTiedToAnother(subject)) {
            conflicts.note(official.id());
        }
        official.signedInAs(subject);
        official.hasRoles(roles);
        return own.isEmpty() ? Optional.empty() : Optional.of(actor(official, own, roles, today));
    }

    /** Who does all the work of a post stands in for it; who does some of it takes only that. */
    private Actor actor(Official official, List<Seat> own, Set<Role> roles, LocalDate today) {
        var lent = lentSeats(official, today)
                .collect(partitioningBy(seat -> seat.workScope().isWhole()));
        var seats = Stream.concat(own.stream(), lent.get(true).stream()).toList();
        return new Actor(official.id(), official.fullName(), official.employeeCode(), seats, lent.get(false), roles);
    }

    private static List<Seat> seats(List<PostHolding> held) {
        return held.stream()
                .map(PostHolding::post)
                .sorted(comparing(Post::kind).thenComparing(Post::code))
                .map(Seat::of)
                .toList();
    }

    private Stream<Seat> lentSeats(Official official, LocalDate today) {
        var lent = delegations.to(official, today);
        return lent.isEmpty() ? Stream.empty() : seats(lent, today);
    }

    private Stream<Seat> seats(List<Delegation> lent, LocalDate today) {
        var posts = lent.stream().map(Delegation::post).map(Post::id).toList();
        var principals = officials.holdersOf(posts, today);
        return lent.stream().map(delegation -> {
            var principal = Optional.ofNullable(principals.get(delegation.post().id()));
            return Seat.lent(
                    delegation.post(),
                    delegation.mandate(principal.map(Official::fullName).orElse("")));
        });
    }
}
