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
import vn.lienthong.processmodel.running.ViewingRunningWork;

/** Puts one piece of running work right: takes it to another step, with a reason. */
@Path("/process-models/{key}/running/work-items/{workItem}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SteeringResource {

    @Inject
    ViewingRunningWork viewing;

    @Inject
    SteeringWork steering;

    @Inject
    PreviewingSteering previewing;

    @Inject
    Caller caller;

    @POST
    @Path("/move-preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what would close and open for whom, and by when, if the work went to another step",
            description = "step: the id of a step of the same version; nothing is changed")
    @APIResponse(responseCode = "200", description = "what would happen")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "no such work runs by the model, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "it does not wait there any more; detail says who was faster")
    @APIResponse(responseCode = "422", description = "there is no such step, or nobody is there to take it")
    public SteeredAnswer look(@PathParam("key") String key, @PathParam("workItem") UUID workItem, Step wanted) {
        viewing.row(key, workItem, caller.actor());
        var step = Fields.required("step", Fields.required("move", wanted).step());
        return SteeredAnswer.of(previewing.move(key, workItem, step, caller.actor()));
    }

    @POST
    @Path("/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes the work to another step of the same version",
            description = "step: its id; reason: required. Whoever had the work and whoever gets it is told")
    @APIResponse(responseCode = "200", description = "what closed and opened for whom")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "no such work runs by the model, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "it does not wait there any more; detail says who was faster")
    @APIResponse(
            responseCode = "422",
            description = "the reason is missing, there is no such step, or nobody is there to take it")
    public SteeredAnswer move(@PathParam("key") String key, @PathParam("workItem") UUID workItem, Move wanted) {
        viewing.row(key, workItem, caller.actor());
        var move = Fields.required("move", wanted);
        var step = Fields.required("step", move.step());
        return SteeredAnswer.of(steering.moveTo(key, workItem, step, Fields.orEmpty(move.reason()), caller.actor()));
    }

    /** Where the work is to go. */
    public record Step(String step) {}

    /** Where the work is to go, and why. */
    public record Move(String step, String reason) {}
}
