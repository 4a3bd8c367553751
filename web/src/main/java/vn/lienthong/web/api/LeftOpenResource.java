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
import vn.lienthong.assignment.passing.LeavingOpen;

/** What was passed on and is not waited for. */
@Path("/assignments/{id}/left-open")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LeftOpenResource {

    @Inject
    LeavingOpen leaving;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says that the result above does not wait for it",
            description = "only who passed it on, with a reason; the work itself goes on")
    @APIResponse(responseCode = "204", description = "noted")
    @APIResponse(responseCode = "403", description = "it was not passed on by the person's side")
    @APIResponse(responseCode = "409", description = "it was not passed on, or is closed")
    public void leaveOpen(@PathParam("id") UUID id, LeavingItOpen given) {
        leaving.leaveOpen(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    /** Why it is not waited for. */
    public record LeavingItOpen(String reason) {}
}
