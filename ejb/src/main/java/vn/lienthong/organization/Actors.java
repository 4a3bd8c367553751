package vn.lienthong.organization;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a person whom the sign-on service vouches for into somebody who acts here. */
@Stateless
public class Actors {

    @Inject
    Officials officials;

    /** Empty when the person is unknown here or holds no post on the day. */
    public Optional<Actor> signIn(
            String employeeCode, String subject, String fullName, Set<Role> roles, LocalDate today) {
        return officials.findByEmployeeCode(employeeCode).flatMap(official -> signIn(official, subject, roles, today));
    }

    /** The person with the posts of the day, for what is written to them while nobody is signed in: without rights. */
    public Optional<Actor> of(Official official, LocalDate day) {
        var seats = seatsOf(official, day);
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(official.id(), official.fullName(), official.employeeCode(), seats, Set.of()));
    }

    private Optional<Actor> signIn(Official official, String subject, Set<Role> roles, LocalDate today) {
        official.signedInAs(subject);
        var seats = seatsOf(official, today);
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(official.id(), official.fullName(), official.employeeCode(), seats, roles));
    }

    private List<Seat> seatsOf(Official official, LocalDate today) {
        return officials.holdingsOf(official, today).stream()
                .map(PostHolding::post)
                .sorted(comparing(Post::kind).thenComparing(Post::code))
                .map(Seat::of)
                .toList();
    }
}
