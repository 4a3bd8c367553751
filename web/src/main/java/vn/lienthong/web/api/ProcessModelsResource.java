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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.CheckingModel;
import vn.lienthong.processmodel.ModelCheck;
import vn.lienthong.processmodel.ModelInForce;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.web.model.FindingRow;
import vn.lienthong.web.reader.Texts;

/** The process models that case files follow, and the gate that a new one has to pass. */
@Path("/process-models")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessModelsResource {

    private static final String FILE = "model.bpmn";

    @Inject
    ViewingModels viewing;

    @Inject
    CheckingModel checking;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "The models in force, by name, each in its newest version")
    @APIResponse(responseCode = "200", description = "the models")
    @APIResponse(responseCode = "404", description = "the person neither draws nor approves models")
    public Models list() {
        return new Models(viewing.inForce(caller.actor()));
    }

    @GET
    @Path("/{key}")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The newest version of a model as BPMN 2.0")
    @APIResponse(responseCode = "200", description = "the model with its drawing")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public String get(@PathParam("key") String key) {
        return viewing.diagram(viewing.get(key, caller.actor())).xml();
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
        return Verdict.of(checking.check(FILE, model, caller.actor()).stream()
                .map(finding -> FindingRow.of(finding, texts))
                .toList());
    }

    /** The models in force. */
    public record Models(List<ModelInForce> items) {}

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
