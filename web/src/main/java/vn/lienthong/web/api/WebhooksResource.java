package vn.lienthong.web.api;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.web.frame.Home;
import vn.lienthong.webhook.DeliveryRow;
import vn.lienthong.webhook.MindingWebhooks;
import vn.lienthong.webhook.RegisterWebhook;
import vn.lienthong.webhook.RegisteringWebhook;
import vn.lienthong.webhook.TryingWebhook;
import vn.lienthong.webhook.ViewingWebhooks;
import vn.lienthong.webhook.WebhookRow;

/** Other systems that are told of events; only administrators see them, each those of the units they manage. */
@Path("/webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    @Inject
    RegisteringWebhook registering;

    @Inject
    ViewingWebhooks viewing;

    @Inject
    MindingWebhooks minding;

    @Inject
    TryingWebhook trying;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The webhooks of the units that the person manages")
    @APIResponse(responseCode = "200", description = "the newest first, without secrets")
    @APIResponse(responseCode = "404", description = "the person manages no unit")
    public Webhooks list() {
        return new Webhooks(viewing.list(caller.actor()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A webhook with its last deliveries")
    @APIResponse(responseCode = "200", description = "the webhook, and the newest attempts first")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    public Standing get(@PathParam("id") UUID id) {
        var by = caller.actor();
        return new Standing(viewing.get(id, by), viewing.deliveries(id, by));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Registers a webhook",
            description =
                    "events: names such as APPROVED, absent for all; only what is visible from the unit is told, as CloudEvents"
                            + " signed in Lienthong-Signature: v1= and the HMAC-SHA-256 in hex, under the secret, of Lienthong-Timestamp,"
                            + " a full stop and the body. Refuse timestamps older than five minutes")
    @APIResponse(
            responseCode = "201",
            description = "its id and its secret, which is never shown again",
            content = @Content(schema = @Schema(implementation = Secret.class)))
    @APIResponse(responseCode = "404", description = "the person does not manage the unit")
    @APIResponse(responseCode = "422", description = "the address is none, or lies inside")
    public Response register(Given given) {
        var body = Fields.required("webhook", given);
        var scope = bodies.unit(Fields.required("unitCode", body.unitCode())).id();
        var names = body.events() == null ? List.<String>of() : body.events();
        var events = names.stream()
                .map(name -> Fields.oneOf(TimelineEvent.class, "events", name))
                .collect(toSet());
        var name = Fields.orEmpty(body.name());
        var made = registering.register(
                new RegisterWebhook(name, Fields.required("url", body.url()), scope, events), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(new Secret(made.id(), made.secret()))
                .build();
    }

    @POST
    @Path("/{id}/ping")
    @Operation(summary = "Sends one event of type vn.lienthong.ping")
    @APIResponse(responseCode = "200", description = "what came back; status 0 when nothing did")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    public Answered ping(@PathParam("id") UUID id) {
        var reply = trying.ping(id, Home.address(), caller.actor());
        return new Answered(reply.status(), reply.fault(), reply.millis());
    }

    @POST
    @Path("/{id}/pause")
    @Operation(summary = "Stops telling it for a while")
    @APIResponse(responseCode = "204", description = "paused; what happens meanwhile is told afterwards")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    @APIResponse(responseCode = "409", description = "it is not active")
    public void pause(@PathParam("id") UUID id) {
        minding.pause(id, caller.actor());
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Goes on, or tries again at once what did not get through")
    @APIResponse(responseCode = "204", description = "under way again")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    @APIResponse(responseCode = "409", description = "nothing stands in its way")
    public void resume(@PathParam("id") UUID id) {
        minding.resume(id, caller.actor());
    }

    @POST
    @Path("/{id}/secret")
    @Operation(summary = "Makes a new secret; the old one signs nothing any more")
    @APIResponse(responseCode = "200", description = "the new secret, which is never shown again")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    public Secret rotate(@PathParam("id") UUID id) {
        return new Secret(id, minding.rotate(id, caller.actor()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes it; nothing is told any more")
    @APIResponse(responseCode = "204", description = "deleted")
    @APIResponse(responseCode = "404", description = "there is none that the person manages")
    public void delete(@PathParam("id") UUID id) {
        minding.delete(id, caller.actor());
    }

    /** Webhooks. */
    public record Webhooks(List<WebhookRow> items) {}

    /** A webhook and what was delivered. */
    public record Standing(WebhookRow webhook, List<DeliveryRow> deliveries) {}

    /** Which system is to be told of what. */
    public record Given(String name, String url, String unitCode, List<String> events) {}

    /** What signs from now on. */
    public record Secret(UUID id, String secret) {}

    /** What came back from the other system. */
    public record Answered(int status, String fault, long millis) {}
}
