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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.AssignmentClass;
import vn.lienthong.assignment.passing.PassOn;
import vn.lienthong.assignment.passing.PassingOn;
import vn.lienthong.assignment.tree.Branch;
import vn.lienthong.assignment.tree.ViewingTree;
import vn.lienthong.organization.UnitName;

/** What became of an assignment further down, and passing some of it on. */
@Path("/assignments/{id}/sub-assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubAssignmentsResource {

    @Inject
    ViewingTree viewing;

    @Inject
    PassingOn passing;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Its parts and what was passed on from it, each with what lies below to any depth",
            description = "only what the person may see is listed and counted; ask each for the next level")
    @APIResponse(responseCode = "200", description = "one level of the tree")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Level level(@PathParam("id") UUID id) {
        var today = LocalDate.now(clock);
        return new Level(viewing.branches(id, caller.actor()).stream()
                .map(branch -> SubAssignment.of(branch, today))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Passes a part of it on to leadUnitCode",
            description =
                    "as the lead unit's head or its officer; to a unit below the lead unit or to a coordinating one;"
                            + " its deadline must not be later than the parent's")
    @APIResponse(responseCode = "200", description = "the ids of what was passed on")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(responseCode = "409", description = "nobody accepted the parent, or its result was handed in")
    @APIResponse(
            responseCode = "422",
            description = "the deadline is later than the parent's, or the unit cannot get it")
    public PassedOn passOn(@PathParam("id") UUID id, AssignmentBody body) {
        var details = bodies.details(Fields.required("assignment", body));
        var leads = details.leadUnitId().map(Set::of).orElse(Set.of());
        return new PassedOn(passing.passOn(new PassOn(id, details.brief(), details.limit(), leads), caller.actor()));
    }

    /** One level of the tree. */
    public record Level(List<SubAssignment> items) {}

    /** The ids of the new assignments. */
    public record PassedOn(List<UUID> items) {}

    /** An assignment of the tree; {@code below} counts by class what lies below it. */
    public record SubAssignment(
            UUID id,
            String title,
            String leadUnit,
            String state,
            String statisticsClass,
            LocalDate deadline,
            int percent,
            long belowTotal,
            Map<AssignmentClass, Long> below) {

        static SubAssignment of(Branch branch, LocalDate today) {
            var row = branch.row();
            return new SubAssignment(
                    row.id(),
                    row.title(),
                    name(row.leadUnit()),
                    row.state().name(),
                    row.classOn(today).name(),
                    row.deadline(),
                    row.percent(),
                    branch.below().total(),
                    branch.below().byClass());
        }

        private static String name(UnitName unit) {
            return unit == null ? "" : unit.vietnamese();
        }
    }
}
