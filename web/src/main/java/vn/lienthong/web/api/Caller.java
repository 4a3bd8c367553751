package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Actors;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.signon.SignedInPerson;

/** In whose name a request comes: the person of its token, with the posts they hold today. */
@RequestScoped
public class Caller {

    @Inject
    HttpServletRequest request;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link ApiRule#NO_POST} */
    Actor actor() {
        return withPost().orElseThrow(() -> new BusinessRuleViolation(ApiRule.NO_POST));
    }

    /** Whoever fills an empty system holds no post in it yet. */
    Actor administrator() {
        var person = person();
        return withPost().orElseGet(() -> Actor.withoutPost(person.name(), person.employeeCode(), person.roles()));
    }

    /** The employee code of the token. */
    String who() {
        return person().employeeCode();
    }

    private Optional<Actor> withPost() {
        var person = person();
        return actors.signIn(
                person.employeeCode(), person.subject(), person.name(), person.roles(), LocalDate.now(clock));
    }

    private SignedInPerson person() {
        return SignedInPerson.of(request.getUserPrincipal()).orElseThrow();
    }
}
