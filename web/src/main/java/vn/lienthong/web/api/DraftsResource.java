package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.Draft;
import vn.lienthong.casefile.DraftVersion;
import vn.lienthong.casefile.Drafts;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.reader.Texts;

/** What the person has typed into a form and not yet sent, here or in a browser: one JSON object per form. */
@Path("/drafts/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "The person's own draft",
            description =
                    "its ETag goes into If-Match of the next PUT; key: the form and its subject, as assignment:4b0e…")
    @APIResponse(
            responseCode = "200",
            description = "the draft, as it was written",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "there is none")
    public Response read(@PathParam("key") String key) {
        var draft = drafts.find(caller.actor().officialId(), key).orElseThrow(() -> new NotFound(Draft.class, key));
        return Response.ok(draft.content())
                .tag(new EntityTag(String.valueOf(draft.version())))
                .lastModified(Date.from(draft.updatedAt()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps a draft",
            description = "If-Match: the ETag that was read or answered last; If-None-Match: * for a first draft")
    @APIResponse(responseCode = "204", description = "kept; the ETag is that of the new version")
    @APIResponse(
            responseCode = "412",
            description = "it was written elsewhere since; detail says when. Nothing was changed")
    @APIResponse(responseCode = "422", description = "it is too long")
    @APIResponse(responseCode = "428", description = "neither of the two headers was sent")
    public Response keep(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String match,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String noneMatch,
            JsonObject content) {
        var seen = DraftVersion.seen(match, noneMatch);
        if (seen.isEmpty()) {
            return Problem.of(Response.Status.PRECONDITION_REQUIRED, texts.say("api.status.428"))
                    .answer();
        }
        var official = caller.actor().officialId();
        var json = Fields.required("draft", content).toString();
        return drafts.save(official, key, json, seen.get(), clock.instant())
                .map(version -> Response.noContent()
                        .tag(new EntityTag(String.valueOf(version)))
                        .build())
                .orElseGet(() -> changed(drafts.find(official, key).orElseThrow()));
    }

    private Response changed(Draft other) {
        var sentence = texts.say("draft.changed", texts.dateTime(other.updatedAt()));
        return Problem.of(Response.Status.PRECONDITION_FAILED, sentence).answer();
    }

    @DELETE
    @Operation(summary = "Throws the draft away")
    @APIResponse(responseCode = "204", description = "there is none any more")
    public void discard(@PathParam("key") String key) {
        drafts.discard(caller.actor().officialId(), key);
    }
}
