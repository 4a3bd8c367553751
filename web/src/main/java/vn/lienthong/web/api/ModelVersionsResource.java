package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.RollingBack;
import vn.lienthong.processmodel.VersionRow;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.web.model.DifferenceRow;
import vn.lienthong.web.model.WritingDifferences;

/** The versions of a model. */
@Path("/process-models/{key}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelVersionsResource {

    @Inject
    ViewingModels viewing;

    @Inject
    ComparingVersions comparing;

    @Inject
    DrawingModel drawing;

    @Inject
    RollingBack rollingBack;

    @Inject
    WritingDifferences writing;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Its versions, the one on its way first, with who did what when")
    @APIResponse(responseCode = "200", description = "the versions")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public List<VersionRow> versions(@PathParam("key") String key) {
        return viewing.versions(key, caller.actor());
    }

    @POST
    @Operation(summary = "Begins a draft of its next version")
    @APIResponse(
            responseCode = "201",
            description = "begun; Location names the draft",
            content = @Content(schema = @Schema(implementation = BegunModel.class)))
    @APIResponse(responseCode = "409", description = "there is one already; detail says whose")
    public Response next(@PathParam("key") String key) {
        viewing.numberInForce(key, caller.actor());
        drawing.begin(BeginModel.nextVersion(key), caller.actor());
        return new BegunModel(key).created();
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "A version that is or was in force as BPMN 2.0")
    @APIResponse(responseCode = "200", description = "the model with its drawing")
    @APIResponse(
            responseCode = "404",
            description = "there is no such version, or the person has nothing to do with models")
    public String version(@PathParam("key") String key, @PathParam("number") int number) {
        return viewing.content(key, number, caller.actor()).xml();
    }

    @GET
    @Path("/{number}/differences/{later}")
    @Operation(summary = "In what a later version differs from it, in words")
    @APIResponse(responseCode = "200", description = "the differences, in the order of the later drawing")
    @APIResponse(
            responseCode = "404",
            description = "there is no such version, or the person has nothing to do with models")
    public List<DifferenceRow> differences(
            @PathParam("key") String key, @PathParam("number") int number, @PathParam("later") int later) {
        return writing.write(comparing.between(key, number, later, caller.actor()));
    }

    @POST
    @Path("/{number}/restoration")
    @Operation(summary = "Begins a draft with the content of that version")
    @APIResponse(
            responseCode = "201",
            description = "begun; Location names the draft",
            content = @Content(schema = @Schema(implementation = BegunModel.class)))
    @APIResponse(responseCode = "409", description = "there is a draft already; detail says whose")
    public Response restore(@PathParam("key") String key, @PathParam("number") int number) {
        rollingBack.backTo(key, number, caller.actor());
        return new BegunModel(key).created();
    }
}
