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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.directive.amendment.AmendmentAction;
import vn.lienthong.directive.amendment.AmendmentDecision;
import vn.lienthong.directive.amendment.AmendmentResult;
import vn.lienthong.directive.amendment.ApplyingAmendment;
import vn.lienthong.directive.amendment.BelowWork;
import vn.lienthong.directive.amendment.OpenWork;
import vn.lienthong.directive.amendment.ViewingAmendment;

/** What a directive that amends or replaces another does to the open work of that one. */
@Path("/directives/{id}/amendment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

    @Inject
    ViewingAmendment viewing;

    @Inject
    ApplyingAmendment applying;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The open assignments of the directives that this one amends or replaces")
    public List<OpenWorkAnswer> openWork(@PathParam("id") UUID id) {
        return viewing.openWork(id, caller.actor()).stream()
                .map(OpenWorkAnswer::of)
                .toList();
    }

    @GET
    @Path("/brought-forward")
    @Operation(
            summary = "What was passed on below an assignment and would be brought forward with an earlier deadline",
            description = "assignment: one of the open assignments; deadline: the new day")
    @APIResponse(responseCode = "200", description = "the works below that end after that day")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public List<BelowWork> broughtForward(
            @PathParam("id") UUID id,
            @QueryParam("assignment") UUID assignment,
            @QueryParam("deadline") String deadline) {
        viewing.openWork(id, caller.actor());
        return viewing.broughtForward(
                Fields.required("assignment", assignment), Fields.day("deadline", deadline), caller.actor());
    }

    @POST
    @Path("/{workItem}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides on all of them at the step decide-amendment",
            description = "action is KEEP, CHANGE, CANCEL or REPLACE; version as it was read")
    @APIResponse(responseCode = "200", description = "what came of each; what changed meanwhile was left alone")
    public List<AmendmentResult> apply(
            @PathParam("id") UUID id, @PathParam("workItem") UUID workItem, List<DecisionBody> decisions) {
        var all = Fields.required("decisions", decisions).stream()
                .map(DecisionBody::decision)
                .toList();
        return applying.apply(workItem, all, caller.actor());
    }

    /** An open assignment. */
    public record OpenWorkAnswer(
            UUID id, long version, String directive, String clause, String title, String state, LocalDate deadline) {

        static OpenWorkAnswer of(OpenWork work) {
            return new OpenWorkAnswer(
                    work.id(),
                    work.version(),
                    work.directiveSymbol(),
                    work.clause(),
                    work.title(),
                    work.state().name(),
                    work.deadline());
        }
    }

    /** What becomes of one; what is absent stays as it is. */
    public record DecisionBody(
            UUID assignmentId,
            Long version,
            String action,
            LocalDate deadline,
            String content,
            String deliverable,
            UUID replacedBy) {

        AmendmentDecision decision() {
            return new AmendmentDecision(
                    Fields.required("assignmentId", assignmentId),
                    Fields.required("version", version),
                    Fields.oneOf(AmendmentAction.class, "action", action),
                    Optional.ofNullable(deadline),
                    Optional.ofNullable(content),
                    Optional.ofNullable(deliverable),
                    Optional.ofNullable(replacedBy));
        }
    }
}
