package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Seat;

/** The person of the token. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The person and the posts they hold today")
    public Me me() {
        return Me.of(caller.actor());
    }

    /** Who acts, with every post. */
    public record Me(String name, String employeeCode, List<Held> posts, List<String> roles) {

        static Me of(Actor actor) {
            var roles = actor.roles().stream().map(role -> role.realmName()).sorted();
            return new Me(
                    actor.name(),
                    actor.employeeCode(),
                    actor.seats().stream().map(Held::of).toList(),
                    roles.toList());
        }
    }

    /** A post and its unit. */
    public record Held(String kind, String title, String unit) {

        static Held of(Seat seat) {
            return new Held(
                    seat.kind().name(),
                    seat.title().vietnamese(),
                    seat.unitName().vietnamese());
        }
    }
}
