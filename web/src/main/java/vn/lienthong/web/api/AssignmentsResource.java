package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.CancellingAssignment;
import vn.lienthong.assignment.PostView;
import vn.lienthong.assignment.RemindingAssignment;
import vn.lienthong.assignment.ReportProgress;
import vn.lienthong.assignment.ReportingProgress;
import vn.lienthong.assignment.SuspendingAssignment;
import vn.lienthong.assignment.ViewingAssignment;

/** Assignments. */
@Path("/assignments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {

    @Inject
    ViewingAssignment viewing;

    @Inject
    ReportingProgress reporting;

    @Inject
    CancellingAssignment cancelling;

    @Inject
    SuspendingAssignment suspending;

    @Inject
    RemindingAssignment reminding;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "One assignment")
    @APIResponse(responseCode = "200", description = "the assignment")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public AssignmentAnswer get(@PathParam("id") UUID id) {
        return AssignmentAnswer.of(viewing.view(id, caller.actor()));
    }

    @GET
    @Path("/handlers")
    @Operation(
            summary = "The posts that can be named when it is accepted",
            description = "officers of the lead unit and of its divisions, with who holds the post today")
    @APIResponse(responseCode = "200", description = "the posts")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Handlers handlers(@PathParam("id") UUID id) {
        return new Handlers(viewing.possibleHandlers(id, caller.actor()).stream()
                .map(Handler::of)
                .toList());
    }

    @POST
    @Path("/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reports how far the work is", description = "percent 0 to 100; text says what was done")
    @APIResponse(responseCode = "204", description = "noted")
    @APIResponse(responseCode = "403", description = "the work is in somebody else's hands")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "422", description = "the percentage lies outside 0 to 100, or nothing is said")
    public void report(@PathParam("id") UUID id, Progress progress) {
        var given = Fields.required("progress", progress);
        var report = new ReportProgress(
                id,
                Fields.required("percent", given.percent()),
                Fields.orEmpty(given.text()),
                Fields.orEmpty(given.obstacle()),
                List.of());
        reporting.report(report, caller.actor());
    }

    @POST
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancels it with its open parts", description = "only the assigner's side, with a reason")
    @APIResponse(responseCode = "204", description = "cancelled")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "409", description = "it is a draft, closed, or still going out to its recipients")
    public void cancel(@PathParam("id") UUID id, Cancelling given) {
        cancelling.cancel(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    @POST
    @Path("/remind")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Reminds of it and of its parts",
            description = "only the assigner's side, once a day for each; the text may be absent")
    @APIResponse(responseCode = "200", description = "the assignments that were reminded of")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "409", description = "nothing of it is in hand, or all were reminded of today")
    public Reminded remind(@PathParam("id") UUID id, Reminding given) {
        var text = Fields.orEmpty(Fields.required("text", given).text());
        return new Reminded(reminding.remind(id, text, caller.actor()));
    }

    @POST
    @Path("/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stops its clock with that of its parts",
            description = "only the assigner's side; the reason says what it waits for")
    @APIResponse(responseCode = "204", description = "suspended")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "409", description = "it is not with the unit, or still going out to its recipients")
    public void suspend(@PathParam("id") UUID id, Suspending given) {
        suspending.suspend(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    @POST
    @Path("/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lets it go on",
            description = "the deadline moves by the working days of the pause; the remark may be absent")
    @APIResponse(responseCode = "204", description = "resumed")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "409", description = "it is not suspended")
    public void resume(@PathParam("id") UUID id, Resuming given) {
        suspending.resume(id, Fields.orEmpty(Fields.required("remark", given).remark()), caller.actor());
    }

    /** Posts to choose from. */
    public record Handlers(List<Handler> items) {}

    /** A post and who holds it. */
    public record Handler(UUID postId, String title, String unit, String holder) {

        static Handler of(PostView post) {
            return new Handler(
                    post.postId(), post.title().vietnamese(), post.unitName().vietnamese(), post.holder());
        }
    }

    /** What the units are to read. */
    public record Reminding(String text) {}

    /** The ids of what was reminded of. */
    public record Reminded(List<UUID> items) {}

    /** What the work waits for. */
    public record Suspending(String reason) {}

    /** What is to be said when it goes on. */
    public record Resuming(String remark) {}

    /** Why something is no longer to be done. */
    public record Cancelling(String reason) {}

    /** How far the work is and what stands in its way; the obstacle may be absent. */
    public record Progress(Integer percent, String text, String obstacle) {}
}
