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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.ConcludingAssignment;
import vn.lienthong.assignment.checkin.CheckInRow;
import vn.lienthong.assignment.checkin.ViewingCheckIns;

/** The periods of standing assignments. */
@Path("/assignments/{id}/check-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsResource {

    @Inject
    ViewingCheckIns viewing;

    @Inject
    ConcludingAssignment concluding;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "The periods of standing work, newest first",
            description = "state: PLANNED, OPEN, CHECKED_IN or MISSED; late when it was checked in after dueOn;"
                    + " checked in by a decision at the work item check-in")
    @APIResponse(
            responseCode = "200",
            description = "the periods",
            content = @Content(schema = @Schema(implementation = Periods.class)))
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public Periods periods(@PathParam("id") UUID id) {
        return new Periods(
                viewing.of(id, caller.actor()).stream().map(Period::of).toList());
    }

    @POST
    @Path("/conclude")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ends standing work with its parts",
            description = "only the assigner's side; it is completed and not late; the remark may be absent")
    @APIResponse(responseCode = "204", description = "concluded")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    @APIResponse(responseCode = "409", description = "it is not standing, or not with the unit")
    public void conclude(@PathParam("id") UUID id, Concluding given) {
        concluding.conclude(id, Fields.orEmpty(Fields.required("remark", given).remark()), caller.actor());
    }

    /** What is to be said at the end. */
    public record Concluding(String remark) {}

    /** All of them. */
    public record Periods(List<Period> items) {}

    /** One period; what is not known yet is absent. */
    public record Period(
            LocalDate from,
            LocalDate to,
            LocalDate opensOn,
            LocalDate dueOn,
            String state,
            LocalDate checkedInOn,
            boolean late,
            String text,
            String figures) {

        static Period of(CheckInRow row) {
            return new Period(
                    row.from(),
                    row.to(),
                    row.opensOn(),
                    row.dueOn(),
                    row.state().name(),
                    row.checkedInOn(),
                    row.late(),
                    row.text(),
                    row.figures());
        }
    }
}
