package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.supplement.SendingSupplement;

/** One directive: read, cut into assignments, sent for issue, added to. */
@Path("/directives/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectiveResource {

    @Inject
    EnteringDirective entering;

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    SendingForIssue sending;

    @Inject
    SendingSupplement supplementing;

    @Inject
    ViewingDirective viewing;

    @Inject
    Timeline timeline;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "How a directive stands")
    @APIResponse(
            responseCode = "200",
            description = "the directive",
            content = @Content(schema = @Schema(implementation = DirectiveAnswer.class)))
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public DirectiveAnswer read(@PathParam("id") UUID id) {
        return DirectiveAnswer.of(viewing.view(id, caller.actor()), timeline.fileNames(List.of(id)));
    }

    @POST
    @Path("/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds an assignment to a draft")
    @APIResponse(
            responseCode = "201",
            description = "added",
            content = @Content(schema = @Schema(implementation = DirectivesResource.Created.class)))
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it waits to be issued, so nothing is added")
    @APIResponse(responseCode = "422", description = "a value is missing, or there is no such unit")
    public Response add(@PathParam("id") UUID id, AssignmentBody body) {
        return DirectivesResource.created(
                "assignments", cutting.add(id, bodies.details(Fields.required("assignment", body)), caller.actor()));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Adds a file to a draft", description = "one part named file")
    @APIResponse(
            responseCode = "201",
            description = "kept; Location names the content of the first",
            content = @Content(schema = @Schema(implementation = KeptFiles.class)))
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "422", description = "the file may not be kept")
    public Response attach(@PathParam("id") UUID id, List<EntityPart> parts) {
        return KeptFiles.answer(entering.attach(id, KeptFiles.sent(parts), caller.actor()));
    }

    @POST
    @Path("/send")
    @Operation(summary = "Sends a draft to the head of the issuing authority")
    @APIResponse(responseCode = "204", description = "sent")
    @APIResponse(responseCode = "403", description = "it is the draft of somebody else")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is no draft any more")
    @APIResponse(responseCode = "422", description = "it has no assignment, or one is not clear in all six respects")
    public void send(@PathParam("id") UUID id) {
        sending.send(id, caller.actor());
    }

    @POST
    @Path("/supplement")
    @Operation(
            summary =
                    "Sends the assignments that were added to a directive in force to the head of the issuing authority",
            description = "they are added like those of a draft; the decision is taken at the step issue-supplement")
    @APIResponse(responseCode = "204", description = "sent")
    public void supplement(@PathParam("id") UUID id) {
        supplementing.send(id, caller.actor());
    }
}
