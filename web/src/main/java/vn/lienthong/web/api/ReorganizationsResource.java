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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.reorganization.CarryingOut;
import vn.lienthong.reorganization.PlanningReorganization;
import vn.lienthong.reorganization.Rehearsing;
import vn.lienthong.reorganization.ReorganizationHead;
import vn.lienthong.web.reader.Texts;

/** Mergers, splits and renamings of units: for system administrators only. */
@Path("/reorganizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReorganizationsResource {

    @Inject
    PlanningReorganization planning;

    @Inject
    Rehearsing rehearsing;

    @Inject
    CarryingOut carryingOut;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "The reorganisations, the latest first, with how far each is")
    @APIResponse(
            responseCode = "200",
            description = "the reorganisations",
            content = @Content(schema = @Schema(implementation = Reorganizations.class)))
    @APIResponse(responseCode = "404", description = "the person is no system administrator")
    public Reorganizations list() {
        return new Reorganizations(rehearsing.all(caller.administrator()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draws a reorganisation up; nothing of the units changes before it is carried out",
            description =
                    "kind: MERGER, SPLIT or RENAME; units: ids; successors: each with unit (its id) or with code, kind,"
                            + " name, nameEn; the first is the one for whatever nothing else is chosen")
    @APIResponse(
            responseCode = "201",
            description = "planned; Location names it",
            content = @Content(schema = @Schema(implementation = Planned.class)))
    @APIResponse(responseCode = "409", description = "another open reorganisation concerns one of the units")
    public Response plan(ReorganizationBody body) {
        var id = planning.plan(Fields.required("reorganization", body).value(), caller.administrator());
        return Response.created(URI.create("reorganizations/" + id))
                .entity(new Planned(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "The rehearsal: how far it is, what would move where, and what stands against it")
    @APIResponse(
            responseCode = "200",
            description = "what would move",
            content = @Content(schema = @Schema(implementation = RehearsalAnswer.class)))
    @APIResponse(responseCode = "404", description = "there is none, or the person is no system administrator")
    public RehearsalAnswer rehearse(@PathParam("id") UUID id) {
        return RehearsalAnswer.of(rehearsing.rehearse(id, caller.administrator()), texts);
    }

    @POST
    @Path("/{id}/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Chooses where something goes instead of where it is proposed to",
            description =
                    "subject: a post, a division or a case file; either successor: the unit that gets it, or for a post"
                            + " into: the post of its kind that takes its work over")
    @APIResponse(responseCode = "204", description = "chosen")
    @APIResponse(responseCode = "409", description = "it was begun or withdrawn")
    public Response choose(@PathParam("id") UUID id, Wish wish) {
        var given = Fields.required("choice", wish);
        var subject = Fields.required("subject", given.subject());
        if (given.into() == null) {
            planning.choose(id, subject, Fields.required("successor", given.successor()), caller.administrator());
        } else {
            planning.chooseInto(id, subject, given.into(), caller.administrator());
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/begin")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Carries it out, once, on the effective date or later; the open work then moves in batches",
            description = "version: that of the rehearsal that the person looked at")
    @APIResponse(responseCode = "202", description = "begun; the open work moves in batches")
    @APIResponse(responseCode = "409", description = "not yet, something stands against it, or somebody was faster")
    public Response begin(@PathParam("id") UUID id, Go go) {
        var version =
                Fields.required("version", Fields.required("reorganization", go).version());
        carryingOut.begin(id, version, caller.administrator());
        return Response.accepted().build();
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(summary = "Withdraws a planned one; what was carried out is not undone")
    @APIResponse(responseCode = "204", description = "withdrawn")
    @APIResponse(responseCode = "409", description = "it was begun")
    public Response withdraw(@PathParam("id") UUID id) {
        planning.withdraw(id, caller.administrator());
        return Response.noContent().build();
    }

    /** The reorganisations. */
    public record Reorganizations(List<ReorganizationHead> items) {}

    /** What was planned. */
    public record Planned(UUID id) {}

    /** Where something goes. */
    public record Wish(UUID subject, UUID successor, UUID into) {}

    /** What the person looked at. */
    public record Go(Long version) {}
}
