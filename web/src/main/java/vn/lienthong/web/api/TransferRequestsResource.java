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
import vn.lienthong.assignment.transfer.AskingTransfer;
import vn.lienthong.assignment.transfer.TransferRequestRow;
import vn.lienthong.assignment.transfer.ViewingTransferRequests;

/** Requests of a lead unit that another unit should do an assignment. */
@Path("/assignments/{id}/transfer-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransferRequestsResource {

    @Inject
    ViewingTransferRequests viewing;

    @Inject
    AskingTransfer asking;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The requests that another unit should do it, newest first")
    @APIResponse(responseCode = "200", description = "the requests")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public TransferRequests list(@PathParam("id") UUID id) {
        return new TransferRequests(viewing.of(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Proposes another unit",
            description =
                    "only the head of the lead unit, with a reason; the work and its time go on, and the assigner decides at a"
                            + " work item of the step decide-transfer; one open request at a time")
    @APIResponse(responseCode = "200", description = "the id of the request")
    @APIResponse(responseCode = "403", description = "the person does not head the lead unit")
    @APIResponse(responseCode = "409", description = "a request is open already, or the work is not with the unit")
    public TransferAsked ask(@PathParam("id") UUID id, TransferAsking given) {
        var asked = Fields.required("leadUnitCode", given);
        var wanted = bodies.unit(Fields.required("leadUnitCode", asked.leadUnitCode()));
        return new TransferAsked(asking.ask(id, wanted.id(), Fields.orEmpty(asked.reason()), caller.actor()));
    }

    @POST
    @Path("/withdraw")
    @Operation(summary = "Takes the open request for a transfer back")
    @APIResponse(responseCode = "204", description = "taken back")
    @APIResponse(responseCode = "403", description = "the person does not head the lead unit")
    @APIResponse(responseCode = "409", description = "no request is open")
    public void withdraw(@PathParam("id") UUID id) {
        asking.withdraw(id, caller.actor());
    }

    /** The requests. */
    public record TransferRequests(List<TransferRequestRow> items) {}

    /** The unit that should do it, and why. */
    public record TransferAsking(String leadUnitCode, String reason) {}

    /** The request made. */
    public record TransferAsked(UUID id) {}
}
