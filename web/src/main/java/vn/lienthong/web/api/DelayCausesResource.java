package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.delay.CauseKind;
import vn.lienthong.assignment.delay.CauseRow;
import vn.lienthong.assignment.delay.StateCause;
import vn.lienthong.assignment.delay.StatingCause;
import vn.lienthong.assignment.delay.ViewingCauses;

/** Why an assignment is late. */
@Path("/assignments/{id}/delay-causes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelayCausesResource {

    @Inject
    ViewingCauses viewing;

    @Inject
    StatingCause stating;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "The causes that were stated, newest first",
            description = "the newest counts; an objective one counts as objective only when its state is CONFIRMED")
    @APIResponse(responseCode = "200", description = "the causes")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public Causes list(@PathParam("id") UUID id) {
        return new Causes(viewing.of(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "States why it is late",
            description =
                    "kind OBJECTIVE, which the assigner must confirm at a work item, or SUBJECTIVE; with text and remedy")
    @APIResponse(responseCode = "200", description = "the id of the cause")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(responseCode = "409", description = "it is not late, or a cause that counts is stated already")
    public Stated state(@PathParam("id") UUID id, Stating given) {
        var stated = Fields.required("kind", given);
        var kind = Fields.oneOf(CauseKind.class, "kind", stated.kind());
        var cause = new StateCause(kind, Fields.orEmpty(stated.text()), Fields.orEmpty(stated.remedy()));
        return new Stated(stating.state(id, cause, caller.actor()));
    }

    /** The causes. */
    public record Causes(List<CauseRow> items) {}

    /** What happened and what is done about it. */
    public record Stating(String kind, String text, String remedy) {}

    /** The cause stated. */
    public record Stated(UUID id) {}
}
