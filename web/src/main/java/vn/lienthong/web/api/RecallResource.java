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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.RecallReceivers;
import vn.lienthong.assignment.RecallRow;
import vn.lienthong.assignment.RecallingAssignment;
import vn.lienthong.assignment.ViewingRecall;

/** Taking assignments back. */
@Path("/assignments/{id}/recall")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecallResource {

    @Inject
    RecallingAssignment recalling;

    @Inject
    ViewingRecall viewing;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes it back with its open parts",
            description = "only the assigner's side, with a reason; each receiver then confirms at confirm-recall")
    @APIResponse(responseCode = "204", description = "recalled")
    @APIResponse(responseCode = "403", description = "it was not given by the person's side")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is a draft, closed, or still going out to its recipients")
    public void recall(@PathParam("id") UUID id, Recalling given) {
        recalling.recall(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    @GET
    @Operation(
            summary = "Which receivers have confirmed that it was taken back",
            description =
                    "the lead unit and those with a part, as far as recalled and visible; confirmedAt is absent until then")
    @APIResponse(
            responseCode = "200",
            description = "the receivers",
            content = @Content(schema = @Schema(implementation = Receivers.class)))
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Receivers receivers(@PathParam("id") UUID id) {
        return Receivers.of(viewing.receivers(id, caller.actor()));
    }

    /** Why it is taken back. */
    public record Recalling(String reason) {}

    /** How many of the receivers have confirmed, and each of them. */
    public record Receivers(long confirmed, int total, List<Receiver> items) {

        static Receivers of(RecallReceivers receivers) {
            return new Receivers(
                    receivers.confirmed(),
                    receivers.all(),
                    receivers.rows().stream().map(Receiver::of).toList());
        }
    }

    /** A unit that had received it, and who confirmed there when. */
    public record Receiver(UUID assignmentId, String unit, Instant confirmedAt, String confirmedBy) {

        static Receiver of(RecallRow row) {
            return new Receiver(row.id(), row.unit().vietnamese(), row.confirmedAt(), row.confirmedBy());
        }
    }
}
