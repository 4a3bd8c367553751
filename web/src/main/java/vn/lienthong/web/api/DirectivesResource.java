package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.CuttingIntoAssignments;
import vn.lienthong.directive.DirectiveFilter;
import vn.lienthong.directive.DirectiveRow;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.SendingForIssue;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.directive.supplement.SendingSupplement;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Directives, from entering to sending for issue. */
@Path("/directives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectivesResource {

    private static final int MOST = 100;

    @Inject
    ViewingDirective viewing;

    @Inject
    EnteringDirective entering;

    @Inject
    CuttingIntoAssignments cutting;

    @Inject
    SendingForIssue sending;

    @Inject
    SendingSupplement supplementing;

    @Inject
    Timeline timeline;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The directives with this symbol, or the last 100", description = "as far as visible")
    @APIResponse(responseCode = "200", description = "the directives of that symbol")
    public List<DirectiveAnswer> list(@QueryParam("symbol") String symbol) {
        var by = caller.actor();
        var filter = new DirectiveFilter(Optional.empty(), "", Optional.ofNullable(symbol));
        return viewing.page(filter, 0, MOST, by).stream()
                .map(row -> answer(row, by))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a directive as a draft")
    @APIResponse(
            responseCode = "201",
            description = "entered; Location names it",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response enter(DirectiveBody body) {
        var details = bodies.details(Fields.required("directive", body));
        return created(entering.enter(details, List.of(), caller.actor()));
    }

    @POST
    @Path("/{id}/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds an assignment to a draft")
    @APIResponse(
            responseCode = "201",
            description = "added",
            content = @Content(schema = @Schema(implementation = Created.class)))
    public Response add(@PathParam("id") UUID id, AssignmentBody body) {
        return created(cutting.add(id, bodies.details(Fields.required("assignment", body)), caller.actor()));
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Adds a file to a draft", description = "one part named file")
    @APIResponse(responseCode = "204", description = "kept")
    public void attach(@PathParam("id") UUID id, List<EntityPart> parts) {
        entering.attach(id, parts.stream().map(DirectivesResource::upload).toList(), caller.actor());
    }

    @POST
    @Path("/{id}/send")
    @Operation(summary = "Sends a draft to the head of the issuing authority")
    @APIResponse(responseCode = "204", description = "sent")
    public void send(@PathParam("id") UUID id) {
        sending.send(id, caller.actor());
    }

    @POST
    @Path("/{id}/supplement")
    @Operation(
            summary =
                    "Sends the assignments that were added to a directive in force to the head of the issuing authority",
            description = "they are added like those of a draft; the decision is taken at the step issue-supplement")
    @APIResponse(responseCode = "204", description = "sent")
    public void supplement(@PathParam("id") UUID id) {
        supplementing.send(id, caller.actor());
    }

    private DirectiveAnswer answer(DirectiveRow row, Actor by) {
        return new DirectiveAnswer(
                row.id(),
                row.symbol(),
                row.signedOn(),
                row.state().name(),
                viewing.view(row.id(), by).assignments().stream()
                        .map(AssignmentRow::clause)
                        .toList(),
                timeline.files(row.id()).stream().map(AttachmentRow::name).toList());
    }

    static Upload upload(EntityPart part) {
        var name = part.getFileName().orElseThrow(() -> new BusinessRuleViolation(ApiRule.FILE_EXPECTED));
        try (var content = part.getContent()) {
            return new Upload(name, content.readAllBytes());
        } catch (IOException e) {
            throw new BusinessRuleViolation(ApiRule.FILE_EXPECTED);
        }
    }

    private static Response created(UUID id) {
        return Response.created(URI.create(id.toString()))
                .entity(new Created(id))
                .build();
    }

    /** What was made. */
    public record Created(UUID id) {}
}
