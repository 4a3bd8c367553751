package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.TransferringAssignment;

/** Giving assignments to another unit. */
@Path("/assignments/{id}/transfer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

    @Inject
    TransferringAssignment transferring;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gives it to another unit",
            description =
                    "only the assigner's side, with a reason; it ends here and starts anew there with the same deadline")
    @APIResponse(responseCode = "200", description = "the id of the assignment at the other unit")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is not with the unit, or has parts of its own")
    public Transferred transfer(@PathParam("id") UUID id, Transferring given) {
        var wanted = Fields.required("leadUnitCode", given);
        var lead = bodies.unit(Fields.required("leadUnitCode", wanted.leadUnitCode()));
        return new Transferred(transferring.transfer(id, lead.id(), Fields.orEmpty(wanted.reason()), caller.actor()));
    }

    /** To which unit, and why. */
    public record Transferring(String leadUnitCode, String reason) {}

    /** The assignment at the other unit. */
    public record Transferred(UUID id) {}
}
