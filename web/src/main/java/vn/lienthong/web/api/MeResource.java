package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;
import vn.lienthong.organization.WrittenDecision;

/** The person of the token. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The person, the posts they hold today and those for which they work")
    @APIResponse(responseCode = "200", description = "the person")
    public Me me() {
        return Me.of(caller.actor());
    }

    /** Who acts, with every post of their own, and those for which they work. */
    public record Me(
            String name, String employeeCode, List<Held> posts, List<ActingFor> actingFor, List<String> roles) {

        static Me of(Actor actor) {
            var roles = actor.roles().stream().map(role -> role.realmName()).sorted();
            return new Me(
                    actor.name(),
                    actor.employeeCode(),
                    actor.seats().stream().filter(Seat::isOwn).map(Held::of).toList(),
                    actor.lentSeats().stream().map(ActingFor::of).toList(),
                    roles.toList());
        }
    }

    /** A post and its unit. */
    public record Held(UUID postId, String kind, String title, String unit) {

        static Held of(Seat seat) {
            return new Held(
                    seat.postId(),
                    seat.kind().name(),
                    seat.title().vietnamese(),
                    seat.unitName().vietnamese());
        }
    }

    /**
     * A post of another whose work was handed over: DEPUTY (KT.), ORDER (TL.), DELEGATED (TUQ.) or SUBSTITUTE; steps is empty
     * for every step, and matterId, a directive, is absent for every matter.
     */
    public record ActingFor(
            UUID delegationId,
            Held post,
            String holder,
            String capacity,
            String decisionNumber,
            LocalDate decisionDate,
            LocalDate until,
            List<String> steps,
            UUID matterId) {

        static ActingFor of(Seat seat) {
            var mandate = seat.mandate().orElseThrow();
            return new ActingFor(
                    mandate.delegationId(),
                    Held.of(seat),
                    mandate.principal(),
                    mandate.capacity().name(),
                    mandate.decision().map(WrittenDecision::number).orElse(null),
                    mandate.decision().map(WrittenDecision::date).orElse(null),
                    mandate.until(),
                    mandate.scope().steps().stream().sorted().toList(),
                    mandate.scope().matter().orElse(null));
        }
    }
}
