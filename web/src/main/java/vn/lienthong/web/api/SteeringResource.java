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

/** Puts single running work right: takes it to another step or ends it, with a reason, and says before what that would do. */
@Path("/process-models/{key}/running")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SteeringResource {

    private static final String NOT_A_DRAWER = "the person does not draw models";
    private static final String NO_SUCH_WORK =
            "no such work runs by the model, or the person has nothing to do with models";
    private static final String NO_SUCH_MODEL = "there is no such model, or the person has nothing to do with models";
    private static final String MOVED_ON = "it does not wait there any more; detail says who was faster";
    private static final String NOTHING_GOES_ON = "nothing of the model goes on in the case file";

    @Inject
    SteeringWork steering;

    @Inject
    PreviewingSteering previewing;

    @Inject
    Caller caller;

    @POST
    @Path("/work-items/{workItem}/move-preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what would close and open for whom, and by when, if the work went to another step",
            description = "step: the id of a step of the same version; nothing is changed")
    @APIResponse(responseCode = "200", description = "what would happen")
    @APIResponse(responseCode = "403", description = NOT_A_DRAWER)
    @APIResponse(responseCode = "404", description = NO_SUCH_WORK)
    @APIResponse(responseCode = "409", description = MOVED_ON)
    @APIResponse(responseCode = "422", description = "there is no such step, or nobody is there to take it")
    public SteeredAnswer lookAtMove(@PathParam("key") String key, @PathParam("workItem") UUID workItem, Step wanted) {
        var step = wanted == null ? "" : Fields.orEmpty(wanted.step());
        return SteeredAnswer.of(previewing.move(key, workItem, step, caller.actor()));
    }

    @POST
    @Path("/work-items/{workItem}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes the work to another step of the same version",
            description = "step: its id; reason: required. Whoever had the work and whoever gets it is told")
    @APIResponse(responseCode = "200", description = "what closed and opened for whom")
    @APIResponse(responseCode = "403", description = NOT_A_DRAWER)
    @APIResponse(responseCode = "404", description = NO_SUCH_WORK)
    @APIResponse(responseCode = "409", description = MOVED_ON)
    @APIResponse(
            responseCode = "422",
            description = "the reason is missing, there is no such step, or nobody is there to take it")
    public SteeredAnswer move(@PathParam("key") String key, @PathParam("workItem") UUID workItem, Move wanted) {
        var move = wanted == null ? new Move("", "") : wanted;
        return SteeredAnswer.of(steering.moveTo(
                key, workItem, Fields.orEmpty(move.step()), Fields.orEmpty(move.reason()), caller.actor()));
    }

    @POST
    @Path("/case-files/{caseFile}/end-preview")
    @Operation(summary = "Says what would close for whom if the process ended", description = "nothing is changed")
    @APIResponse(responseCode = "200", description = "what would happen")
    @APIResponse(responseCode = "403", description = NOT_A_DRAWER)
    @APIResponse(responseCode = "404", description = NO_SUCH_MODEL)
    @APIResponse(responseCode = "409", description = NOTHING_GOES_ON)
    public SteeredAnswer lookAtEnd(@PathParam("key") String key, @PathParam("caseFile") UUID caseFile) {
        return SteeredAnswer.of(previewing.end(key, caseFile, caller.actor()));
    }

    @POST
    @Path("/case-files/{caseFile}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends the process wherever it stands, and a matter that follows it",
            description = "reason: required. Whoever had work is told")
    @APIResponse(responseCode = "200", description = "what closed for whom")
    @APIResponse(responseCode = "403", description = NOT_A_DRAWER)
    @APIResponse(responseCode = "404", description = NO_SUCH_MODEL)
    @APIResponse(responseCode = "409", description = NOTHING_GOES_ON)
    @APIResponse(responseCode = "422", description = "the reason is missing")
    public SteeredAnswer end(@PathParam("key") String key, @PathParam("caseFile") UUID caseFile, Why why) {
        var reason = why == null ? "" : Fields.orEmpty(why.reason());
        return SteeredAnswer.of(steering.end(key, caseFile, reason, caller.actor()));
    }

    /** Where the work is to go. */
    public record Step(String step) {}

    /** Where the work is to go, and why. */
    public record Move(String step, String reason) {}

    /** Why it ends. */
    public record Why(String reason) {}
}
