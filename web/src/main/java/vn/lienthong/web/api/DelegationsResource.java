package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.delegation.DelegationRow;
import vn.lienthong.delegation.GrantDelegation;
import vn.lienthong.delegation.GrantingDelegation;
import vn.lienthong.delegation.RevokingDelegation;
import vn.lienthong.delegation.ViewingDelegations;
import vn.lienthong.organization.SigningCapacity;
import vn.lienthong.organization.WorkScope;
import vn.lienthong.organization.WrittenDecision;

/** Who does whose work: delegations and substitutes. */
@Path("/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    @Inject
    ViewingDelegations viewing;

    @Inject
    GrantingDelegation granting;

    @Inject
    RevokingDelegation revoking;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What the person's own posts gave and took, or a post's, newest first",
            description = "as far as the person may see it")
    @APIResponse(responseCode = "200", description = "the delegations")
    public Delegations list(@QueryParam("postId") UUID postId) {
        var by = caller.actor();
        return new Delegations(postId == null ? viewing.own(by) : viewing.of(List.of(postId), by));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands over a post's work",
            description =
                    "capacity: DEPUTY (KT.), ORDER (TL.), DELEGATED (TUQ., with decision, matter and steps or matterId) or SUBSTITUTE;"
                            + " steps empty for every step, matterId (a directive) absent for every matter")
    @APIResponse(
            responseCode = "201",
            description = "handed over",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(responseCode = "404", description = "the person may not hand over this post's work")
    @APIResponse(responseCode = "409", description = "somebody does that work already in the time")
    @APIResponse(responseCode = "422", description = "the capacity does not fit the posts, or lacks what it needs")
    public Response grant(Given given) {
        var id = granting.grant(Fields.required("delegation", given).command(), caller.actor());
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @POST
    @Path("/{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends a delegation at once", description = "with a reason; what was decided under it stands")
    @APIResponse(responseCode = "204", description = "revoked")
    @APIResponse(responseCode = "404", description = "there is none that the person may revoke")
    @APIResponse(responseCode = "409", description = "it has ended already")
    public void revoke(@PathParam("id") UUID id, Revoking given) {
        revoking.revoke(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    /** Delegations. */
    public record Delegations(List<DelegationRow> items) {}

    /** Why it ends. */
    public record Revoking(String reason) {}

    /** The id of the new one. */
    public record Created(UUID id) {}

    /** What is handed over to whoever holds the other post; dates are ISO 8601. */
    public record Given(
            UUID postId,
            UUID delegatePostId,
            String capacity,
            LocalDate from,
            LocalDate to,
            Set<String> steps,
            UUID matterId,
            String matter,
            String decisionNumber,
            LocalDate decisionDate) {

        GrantDelegation command() {
            return new GrantDelegation(
                    Fields.required("postId", postId),
                    Fields.required("delegatePostId", delegatePostId),
                    Fields.oneOf(SigningCapacity.class, "capacity", capacity),
                    Fields.required("from", from),
                    Fields.required("to", to),
                    new WorkScope(steps == null ? Set.of() : steps, Optional.ofNullable(matterId)),
                    Fields.orEmpty(matter),
                    decision(),
                    List.of());
        }

        private Optional<WrittenDecision> decision() {
            return decisionNumber == null || decisionDate == null
                    ? Optional.empty()
                    : Optional.of(new WrittenDecision(decisionNumber, decisionDate));
        }
    }
}
