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
import vn.lienthong.processmodel.running.PreviewingSteering;
import vn.lienthong.processmodel.running.SteeringWork;

/** Ends what runs by a model in one case file, with a reason. */
@Path("/process-models/{key}/running/case-files/{caseFile}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EndingResource {

    @Inject
    SteeringWork steering;

    @Inject
    PreviewingSteering previewing;

    @Inject
    Caller caller;

    @POST
    @Path("/end-preview")
    @Operation(summary = "Says what would close for whom if the process ended", description = "nothing is changed")
    @APIResponse(responseCode = "200", description = "what would happen")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "nothing of the model goes on in the case file")
    public SteeredAnswer look(@PathParam("key") String key, @PathParam("caseFile") UUID caseFile) {
        return SteeredAnswer.of(previewing.end(key, caseFile, caller.actor()));
    }

    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends the process wherever it stands, and a matter that follows it",
            description = "reason: required. Whoever had work is told")
    @APIResponse(responseCode = "200", description = "what closed for whom")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "nothing of the model goes on in the case file")
    @APIResponse(responseCode = "422", description = "the reason is missing")
    public SteeredAnswer end(@PathParam("key") String key, @PathParam("caseFile") UUID caseFile, Why why) {
        var reason = why == null ? "" : Fields.orEmpty(why.reason());
        return SteeredAnswer.of(steering.end(key, caseFile, reason, caller.actor()));
    }

    /** Why it ends. */
    public record Why(String reason) {}
}
