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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.extension.AskingExtension;
import vn.lienthong.assignment.extension.ExtensionRow;
import vn.lienthong.assignment.extension.ViewingExtensions;

/** Requests for a later deadline of an assignment. */
@Path("/assignments/{id}/extensions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionsResource {

    @Inject
    ViewingExtensions viewing;

    @Inject
    AskingExtension asking;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The requests for a later deadline, newest first")
    @APIResponse(responseCode = "200", description = "the requests")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public Extensions list(@PathParam("id") UUID id) {
        return new Extensions(viewing.of(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks for a later deadline",
            description =
                    "the officer who handles it or the head of the lead unit; the monitor advises and the assigner"
                            + " decides at their work items; one open request at a time")
    @APIResponse(responseCode = "200", description = "the id of the request")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(
            responseCode = "409",
            description = "a request is open already, or the work is not in the unit's hands")
    @APIResponse(
            responseCode = "422",
            description = "the day is not later, past, not worked, or beyond the whole's deadline")
    public Asked ask(@PathParam("id") UUID id, Asking given) {
        var asked = Fields.required("wantedOn", given);
        var wanted = Fields.required("wantedOn", asked.wantedOn());
        return new Asked(asking.ask(id, wanted, Fields.orEmpty(asked.reason()), caller.actor()));
    }

    @POST
    @Path("/withdraw")
    @Operation(summary = "Takes the open request back")
    @APIResponse(responseCode = "204", description = "taken back")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(responseCode = "409", description = "no request is open")
    public void withdraw(@PathParam("id") UUID id) {
        asking.withdraw(id, caller.actor());
    }

    /** The requests. */
    public record Extensions(List<ExtensionRow> items) {}

    /** The day wanted and why. */
    public record Asking(LocalDate wantedOn, String reason) {}

    /** The request made. */
    public record Asked(UUID id) {}
}
