package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.BeginModel;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelCheck;
import vn.lienthong.processmodel.ModelFilter;
import vn.lienthong.processmodel.ModelRow;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.model.FindingRow;
import vn.lienthong.web.model.FindingWords;

/** The process models that case files follow, and the gate that a new one has to pass. */
@Path("/process-models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessModelsResource {

    private static final String FILE = "model.bpmn";

    @Inject
    ViewingModels viewing;

    @Inject
    DrawingModel drawing;

    @Inject
    CheckingModel checking;

    @Inject
    Caller caller;

    @Inject
    FindingWords words;

    @GET
    @Operation(
            summary = "The models, by name",
            description = "filter: ALL, IN_FORCE, DRAFT, WAITING, APPROVED or RETIRED")
    @APIResponse(responseCode = "200", description = "the models")
    @APIResponse(responseCode = "404", description = "the person neither draws nor approves models")
    public Models list(@QueryParam("filter") String filter) {
        return new Models(viewing.list(
                filter == null ? ModelFilter.ALL : Fields.oneOf(ModelFilter.class, "filter", filter), caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a new model as a draft",
            description =
                    "key: small letters, digits, hyphens; name; copyOf: a model to begin with; variantUnit: the id of the unit"
                            + " whose variant of copyOf it is to be")
    @APIResponse(
            responseCode = "201",
            description = "begun; Location names the draft",
            content = @Content(schema = @Schema(implementation = BegunModel.class)))
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(responseCode = "409", description = "another model has the key, or the unit has a variant already")
    @APIResponse(responseCode = "422", description = "the key or the name is not right")
    public Response begin(Begun begun) {
        var wanted = Fields.required("model", begun);
        var draft = drawing.begin(
                new BeginModel(
                        Fields.required("key", wanted.key()),
                        Fields.orEmpty(wanted.name()),
                        Optional.ofNullable(wanted.copyOf()),
                        Optional.ofNullable(wanted.variantUnit())),
                caller.actor());
        return new BegunModel(draft.key()).created();
    }

    /** What somebody begins to draw. */
    public record Begun(String key, String name, String copyOf, UUID variantUnit) {}

    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The version in force as BPMN 2.0, or the one on its way where none is")
    @APIResponse(responseCode = "200", description = "the model with its drawing")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public String get(@PathParam("key") String key) {
        return viewing.newest(key, caller.actor()).xml();
    }

    @POST
    @Path("/check")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(
            summary = "Asks the gate about a model; nothing is kept",
            description = "the body is the BPMN 2.0 document, at most 1 MiB")
    @APIResponse(responseCode = "200", description = "the verdict, also on what is refused or is no model at all")
    @APIResponse(responseCode = "403", description = "the person neither draws nor approves models")
    @APIResponse(responseCode = "413", description = "the body is larger than 1 MiB")
    @APIResponse(responseCode = "422", description = "the body is empty")
    public Verdict check(InputStream body) throws IOException {
        var model = body.readNBytes(ModelCheck.MOST_BYTES + 1);
        if (model.length > ModelCheck.MOST_BYTES) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return Verdict.of(words.of(checking.check(FILE, model, caller.actor())));
    }

    /** The models. */
    public record Models(List<ModelRow> items) {}

    /**
     * What the gate says.
     *
     * @param passes whether nothing keeps the model out
     */
    public record Verdict(boolean passes, List<FindingRow> findings) {

        static Verdict of(List<FindingRow> findings) {
            return new Verdict(findings.isEmpty(), findings);
        }
    }
}
