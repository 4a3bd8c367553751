package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.DecidingMatterStep;
import vn.lienthong.matter.MatterDecision;
import vn.lienthong.matter.ViewingMatters;

/** Drawn steps that wait for people. */
@Path("/matters/steps/{workItem}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatterStepsResource {

    @Inject
    ViewingMatters viewing;

    @Inject
    DecidingMatterStep deciding;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "A drawn step that waits: its form, what is known, and what can be decided",
            description = "ways: filled says whether the decision asks for the form; reasoned, whether for a reason")
    @APIResponse(responseCode = "200", description = "the step")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public MatterAnswer.Step step(@PathParam("workItem") UUID workItem) {
        return MatterAnswer.Step.of(viewing.step(workItem, caller.actor()));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a drawn step",
            description =
                    "decision: one of the step's ways; data: what is filled in at its form; reason: where the way asks for one;"
                            + " with files as multipart/form-data: the same as a part named decision, and parts named file")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Deciding.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = DecidingWithFiles.class))
            })
    @APIResponse(responseCode = "204", description = "decided")
    @APIResponse(responseCode = "404", description = "there is no drawn step that the person may see")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    @APIResponse(
            responseCode = "422",
            description = "something does not fit the form, or a file is not taken; detail says what, for each field")
    public void decide(@PathParam("workItem") UUID workItem, Deciding given) {
        decide(workItem, Fields.required("body", given), List.of());
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public void decideWithFiles(@PathParam("workItem") UUID workItem, List<EntityPart> parts) {
        var sent = SentParts.of(parts);
        decide(workItem, sent.json("decision", Deciding.class), sent.files());
    }

    private void decide(UUID workItem, Deciding asked, List<Upload> files) {
        var decision = new MatterDecision(
                Fields.required("decision", asked.decision()),
                MattersResource.json(asked.data()),
                Fields.orEmpty(asked.reason()));
        deciding.decide(workItem, decision, files, caller.actor());
    }

    /** What is decided at a step. */
    public record Deciding(String decision, String reason, JsonObject data) {}

    /** The same with files. */
    public record DecidingWithFiles(
            Deciding decision,

            @Schema(type = SchemaType.ARRAY, implementation = String.class, format = "binary")
            List<String> file) {}
}
