package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.directive.CuttingIntoAssignments;

/** An assignment that is not issued yet, as the office cut it. */
@Path("/assignments/{id}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftedAssignmentResource {

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    Bodies bodies;

    @Inject
    SeenVersion seen;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "A drafted assignment, as it can be sent back changed",
            description = "recipients are named by their codes; its ETag goes into If-Match of the PUT")
    @APIResponse(
            responseCode = "200",
            description = "the assignment",
            content = @Content(schema = @Schema(implementation = AssignmentBody.class)))
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is no draft any more")
    public Response read(@PathParam("id") UUID id) {
        var draft = cutting.editable(id, caller.actor());
        return Response.ok(bodies.body(draft.details()))
                .tag(SeenVersion.tag(draft.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces a drafted assignment", description = "If-Match: the ETag that was read")
    @APIResponse(responseCode = "204", description = "changed; its ETag is another now")
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is no draft any more")
    @APIResponse(responseCode = "412", description = "somebody changed it since it was read; nothing was changed")
    @APIResponse(responseCode = "428", description = "If-Match was not sent")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String match, AssignmentBody body) {
        var by = caller.actor();
        cutting.editable(id, by);
        var details = bodies.details(Fields.required("assignment", body));
        return seen.change(
                match, AssignmentRule.CHANGED_MEANWHILE, version -> cutting.change(id, version, details, by));
    }

    @DELETE
    @Operation(summary = "Removes a drafted assignment from its directive")
    @APIResponse(responseCode = "204", description = "removed; its clause has none of it any more")
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is no draft any more")
    public void remove(@PathParam("id") UUID id) {
        cutting.remove(id, caller.actor());
    }
}
