package vn.lienthong.web.signon;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.rule.NotFound;

/**
 * Who acts in this session. Posts are looked up again after a minute, so that a person who was moved or released does
 * not keep acting from the old post until they sign out.
 */
@Named
@SessionScoped
public class CurrentActor implements Serializable {

    private static final Duration VALIDITY = Duration.ofMinutes(1);
    private static final Duration LENT_VALIDITY = Duration.ofSeconds(2);

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private transient Actor actor;
    private transient Instant knownAt;

    /** The person with their posts. Pages may call it freely: nobody without a post gets as far as a page. */
    public Actor actor() {
        return find().orElseThrow(() -> new NotFound(Actor.class, request.getRemoteUser()));
    }

    /** Empty when the person holds no post. */
    public synchronized Optional<Actor> find() {
        var now = clock.instant();
        if (actor == null || knownAt.plus(validity()).isBefore(now)) {
            actor = person().flatMap(this::signIn).orElse(null);
            knownAt = now;
        }
        return Optional.ofNullable(actor);
    }

    /** What was handed over may be revoked at once. */
    private Duration validity() {
        return actor.lentSeats().isEmpty() ? VALIDITY : LENT_VALIDITY;
    }

    public Actor getActor() {
        return actor();
    }

    private Optional<SignedInPerson> person() {
        return SignedInPerson.of(request.getUserPrincipal());
    }

    private Optional<Actor> signIn(SignedInPerson person) {
        return actors.signIn(
                person.employeeCode(), person.subject(), person.name(), person.roles(), LocalDate.now(clock));
    }
}
