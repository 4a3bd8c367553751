package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.DecidingModel;
import vn.lienthong.processmodel.DiscardingDraft;
import vn.lienthong.processmodel.DrawingModel;
import vn.lienthong.processmodel.ModelAction;
import vn.lienthong.processmodel.ModelContent;
import vn.lienthong.processmodel.ModelDraft;
import vn.lienthong.processmodel.ModelState;
import vn.lienthong.processmodel.ProcessModelRule;
import vn.lienthong.processmodel.PuttingInForce;
import vn.lienthong.processmodel.SendingModel;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.web.reader.Texts;

/** The version of a model that is on its way: drawn, sent, approved, put in force. */
@Path("/process-models/{key}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelDraftResource {

    @Inject
    DrawingModel drawing;

    @Inject
    SendingModel sending;

    @Inject
    DecidingModel deciding;

    @Inject
    PuttingInForce putting;

    @Inject
    DiscardingDraft discarding;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "The version on its way", description = "its ETag goes into If-Match of what changes it")
    @APIResponse(
            responseCode = "200",
            description = "the draft with its forms",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(
            responseCode = "404",
            description = "nothing is on its way, or the person has nothing to do with models")
    public Response read(@PathParam("key") String key) {
        return answer(drawing.open(key, caller.actor()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps what was drawn", description = "If-Match: the ETag that was read or answered last")
    @APIResponse(
            responseCode = "200",
            description = "kept, with its new ETag",
            content = @Content(schema = @Schema(implementation = Draft.class)))
    @APIResponse(responseCode = "409", description = "it is no draft any more")
    @APIResponse(responseCode = "412", description = "somebody else changed it since; detail says who and when")
    @APIResponse(responseCode = "422", description = "it cannot be read as this model")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response keep(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String match, Drawn drawn) {
        return matched(key, match, seen -> {
            var xml = Fields.required("xml", Fields.required("draft", drawn).xml());
            var forms = drawn.forms() == null ? Map.<String, String>of() : drawn.forms();
            return answer(drawing.save(key, new ModelContent(xml, forms), seen, caller.actor()));
        });
    }

    @DELETE
    @Operation(summary = "Throws the draft away, and a model that never was in force with it")
    @APIResponse(responseCode = "204", description = "gone")
    @APIResponse(responseCode = "412", description = "somebody else changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response discard(@PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return matched(key, match, seen -> {
            discarding.discard(key, seen, caller.actor());
            return Response.noContent().build();
        });
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes it a step further, or back",
            description =
                    "decision: SEND (remark: what is new), WITHDRAW, APPROVE, SEND_BACK (remark: why), PUT_IN_FORCE (on: the"
                            + " day), CALL_OFF; If-Match: the ETag of what the person looked at")
    @APIResponse(responseCode = "204", description = "done")
    @APIResponse(responseCode = "403", description = "it takes another right, or another person")
    @APIResponse(responseCode = "409", description = "its state is another one")
    @APIResponse(responseCode = "412", description = "somebody else changed it since")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String match, Decided decided) {
        return matched(key, match, seen -> {
            take(key, Fields.required("decision", decided), seen);
            return Response.noContent().build();
        });
    }

    private void take(String key, Decided decided, long seen) {
        var remark = Fields.orEmpty(decided.remark());
        var by = caller.actor();
        switch (Fields.oneOf(ModelAction.class, "decision", decided.decision())) {
            case SEND -> sending.send(key, remark, seen, by);
            case WITHDRAW -> sending.withdraw(key, seen, by);
            case APPROVE -> deciding.approve(key, seen, by);
            case SEND_BACK -> deciding.sendBack(key, remark, seen, by);
            case PUT_IN_FORCE -> putting.from(key, Fields.day("on", Fields.required("on", decided.on())), by);
            case CALL_OFF -> putting.callOff(key, by);
            case DRAW, DISCARD, NEXT_VERSION, RETIRE, REINSTATE ->
                throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, "decision", decided.decision());
        }
    }

    private interface Change {

        Response of(long seen);
    }

    /** Whoever has nothing to do with models is not told which header is missing. */
    private Response matched(String key, String match, Change change) {
        drawing.requireKnown(key, caller.actor());
        if (match == null) {
            return Problem.of(Response.Status.PRECONDITION_REQUIRED, texts.say("api.status.428"))
                    .answer();
        }
        var tag = match.replaceAll("[^0-9]", "");
        try {
            return change.of(tag.isEmpty() || tag.length() > 9 ? -1 : Long.parseLong(tag));
        } catch (BusinessRuleViolation refused) {
            if (refused.rule() == ProcessModelRule.CHANGED_MEANWHILE) {
                return Problem.of(Response.Status.PRECONDITION_FAILED, texts.say(refused))
                        .because(refused.rule().key())
                        .answer();
            }
            throw refused;
        }
    }

    private static Response answer(ModelDraft draft) {
        return Response.ok(Draft.of(draft))
                .tag(new EntityTag(String.valueOf(draft.version())))
                .build();
    }

    /** What somebody drew. */
    public record Drawn(String xml, Map<String, String> forms) {}

    /** A step on the way of a version. */
    public record Decided(String decision, String remark, String on) {}

    /** The version on its way. */
    public record Draft(
            String key,
            String name,
            ModelState state,
            String xml,
            Map<String, String> forms,
            String changedBy,
            Instant changedAt) {

        static Draft of(ModelDraft draft) {
            return new Draft(
                    draft.key(),
                    draft.name(),
                    draft.state(),
                    draft.content().xml(),
                    draft.content().forms(),
                    draft.changedBy(),
                    draft.changedAt());
        }
    }
}
