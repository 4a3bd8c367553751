package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.RetiringModel;

/** Whether new matters may follow a model. */
@Path("/process-models/{key}/retirement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelRetirementResource {

    @Inject
    RetiringModel retiring;

    @Inject
    Caller caller;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "No new matters follow it; running ones go on", description = "reason: required")
    @APIResponse(responseCode = "204", description = "retired")
    @APIResponse(responseCode = "409", description = "it is retired already")
    @APIResponse(responseCode = "422", description = "the program relies on it, or the reason is missing")
    public Response retire(@PathParam("key") String key, Why why) {
        retiring.retire(key, Fields.orEmpty(Fields.required("retirement", why).reason()), caller.actor());
        return Response.noContent().build();
    }

    @DELETE
    @Operation(summary = "New matters follow it again")
    @APIResponse(responseCode = "204", description = "in use")
    @APIResponse(responseCode = "409", description = "it is not retired")
    public Response reinstate(@PathParam("key") String key) {
        retiring.reinstate(key, caller.actor());
        return Response.noContent().build();
    }

    /** Why a model is retired. */
    public record Why(String reason) {}
}
