package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.AddingRemark;
import vn.lienthong.casefile.AttachmentRow;
import vn.lienthong.casefile.CorrectingRemark;
import vn.lienthong.casefile.FormerText;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.TimelineRow;
import vn.lienthong.casefile.ViewingParticipants;
import vn.lienthong.casefile.ViewingParticipants.Participant;

/** What every case file has, whatever it is about: its history, its files, who takes part. */
@Path("/case-files/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseFilesResource {

    private static final String NOT_SEEN = "there is none that the person may see";

    @Inject
    ViewingParticipants viewing;

    @Inject
    AddingRemark adding;

    @Inject
    CorrectingRemark correcting;

    @Inject
    Caller caller;

    @GET
    @Path("/timeline")
    @Operation(summary = "Everything that happened, newest first, each with its files")
    @APIResponse(responseCode = "200", description = "the history")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    public History timeline(@PathParam("id") UUID id) {
        return new History(
                viewing.history(id, caller.actor()).stream().map(Line::of).toList());
    }

    @GET
    @Path("/remarks")
    @Operation(summary = "The remarks, newest first")
    @APIResponse(responseCode = "200", description = "the remarks with their files")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    public History remarks(@PathParam("id") UUID id) {
        return new History(viewing.history(id, caller.actor()).stream()
                .filter(row -> row.event() == TimelineEvent.REMARK)
                .map(Line::of)
                .toList());
    }

    @GET
    @Path("/participants")
    @Operation(summary = "The units that take part")
    @APIResponse(responseCode = "200", description = "by role, with the post that acts for each")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    public Participants participants(@PathParam("id") UUID id) {
        return new Participants(viewing.of(id, caller.actor()));
    }

    @POST
    @Path("/remarks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds a remark")
    @APIResponse(
            responseCode = "201",
            description = "added; it is one of the remarks that are read here",
            content = @Content(schema = @Schema(implementation = DirectivesResource.Created.class)))
    @APIResponse(responseCode = "403", description = "the person only reads here")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    @APIResponse(responseCode = "422", description = "it is empty")
    public Response remark(@PathParam("id") UUID id, Remark given) {
        var text = Fields.orEmpty(Fields.required("text", given).text());
        var added = adding.add(id, text, List.of(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(new DirectivesResource.Created(added.id()))
                .build();
    }

    @POST
    @Path("/remarks/{remark}/correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Corrects a remark of one's own",
            description = "the former text stays readable in the history")
    @APIResponse(responseCode = "204", description = "corrected")
    @APIResponse(responseCode = "403", description = "somebody else said it")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    @APIResponse(responseCode = "409", description = "it was withdrawn; detail says when")
    @APIResponse(responseCode = "422", description = "it is empty")
    public void correct(@PathParam("id") UUID id, @PathParam("remark") UUID remark, Remark given) {
        viewing.of(id, caller.actor());
        correcting.correct(remark, Fields.orEmpty(Fields.required("text", given).text()), caller.actor());
    }

    @POST
    @Path("/remarks/{remark}/withdraw")
    @Operation(summary = "Takes a remark of one's own back", description = "the line stays without its text")
    @APIResponse(responseCode = "204", description = "taken back")
    @APIResponse(responseCode = "403", description = "somebody else said it")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    @APIResponse(responseCode = "409", description = "it was withdrawn already; detail says when")
    public void withdraw(@PathParam("id") UUID id, @PathParam("remark") UUID remark) {
        viewing.of(id, caller.actor());
        correcting.withdraw(remark, caller.actor());
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Adds files",
            description = "at most ten parts named file, each of an office format by its content and at most 20 MiB")
    @APIResponse(
            responseCode = "201",
            description = "kept; Location names the content of the first",
            content = @Content(schema = @Schema(implementation = KeptFiles.class)))
    @APIResponse(responseCode = "403", description = "the person only reads here")
    @APIResponse(responseCode = "404", description = NOT_SEEN)
    @APIResponse(responseCode = "413", description = "the request is larger than 25 MiB")
    @APIResponse(responseCode = "422", description = "a file may not be kept; then none is")
    public Response attach(@PathParam("id") UUID id, List<EntityPart> parts) {
        return KeptFiles.answer(
                adding.add(id, "", KeptFiles.sent(parts), caller.actor()).files());
    }

    /** Lines of a history. */
    public record History(List<Line> items) {}

    /**
     * A line; {@code by} and {@code post} are empty when the system acted by itself, {@code correctedAt} and {@code withdrawnAt}
     * absent unless the author of a remark did so.
     */
    public record Line(
            UUID id,
            Instant at,
            String event,
            String by,
            String post,
            String text,
            Instant correctedAt,
            Instant withdrawnAt,
            List<FormerText> former,
            List<AttachmentRow> files) {

        static Line of(TimelineRow row) {
            return new Line(
                    row.id(),
                    row.at(),
                    row.event().name(),
                    row.officialName(),
                    row.postTitle().vietnamese(),
                    row.text(),
                    row.trace().correctedAt(),
                    row.trace().withdrawnAt(),
                    row.trace().former(),
                    row.files());
        }
    }

    /** Units that take part. */
    public record Participants(List<Participant> items) {}

    /** What is to be said. */
    public record Remark(String text) {}
}
