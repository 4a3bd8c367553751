package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.directive.clause.ClauseRow;
import vn.lienthong.directive.clause.ClauseText;
import vn.lienthong.directive.clause.CutClause;
import vn.lienthong.directive.clause.CuttingText;
import vn.lienthong.directive.clause.EditingClauses;
import vn.lienthong.directive.clause.ViewingClauses;

/** The clauses of a directive, and which assignment carries out which. */
@Path("/directives/{id}/clauses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClausesResource {

    @Inject
    ViewingClauses viewing;

    @Inject
    EditingClauses editing;

    @Inject
    CuttingText cutting;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "The clauses of a directive in their order",
            description = "open tells which no assignment carries out yet; only to those who oversee the directive")
    public List<ClauseAnswer> list(@PathParam("id") UUID id) {
        return viewing.view(id, caller.actor()).rows().stream()
                .map(ClauseAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds clauses after those that are there, all or none")
    @APIResponse(responseCode = "200", description = "the ids of the new clauses, in the order given")
    public List<UUID> add(@PathParam("id") UUID id, List<ClauseBody> clauses) {
        var texts = Fields.required("clauses", clauses).stream()
                .map(ClauseBody::text)
                .toList();
        return editing.add(id, texts, caller.actor());
    }

    @POST
    @Path("/cut")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Cuts the body of a document into clauses, to be looked at; nothing is kept",
            description = "suggested is false for what only heads others or stands before the first number")
    public List<CutClause> cut(@PathParam("id") UUID id, String text) {
        viewing.view(id, caller.actor());
        return cutting.cut(text);
    }

    @PUT
    @Path("/{clause}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Corrects a clause",
            description = "version as it was read; exemptReason says why it needs no assignment")
    @APIResponse(responseCode = "204", description = "corrected")
    @APIResponse(responseCode = "409", description = "somebody changed it since that version")
    public void change(@PathParam("id") UUID id, @PathParam("clause") UUID clause, ClauseBody body) {
        var version = Fields.required("version", Fields.required("clause", body).version());
        editing.change(clause, version, body.text(), caller.actor());
    }

    @PUT
    @Path("/{clause}/exemption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says why a clause needs no assignment", description = "an empty reason takes that back")
    @APIResponse(responseCode = "204", description = "noted")
    public void exempt(@PathParam("id") UUID id, @PathParam("clause") UUID clause, ExemptionBody body) {
        var version =
                Fields.required("version", Fields.required("exemption", body).version());
        if (Fields.orEmpty(body.reason()).isBlank()) {
            editing.require(clause, version, caller.actor());
        } else {
            editing.exempt(clause, version, body.reason(), caller.actor());
        }
    }

    @DELETE
    @Path("/{clause}")
    @Operation(summary = "Removes a clause that no assignment carries out")
    @APIResponse(responseCode = "204", description = "removed")
    public void remove(
            @PathParam("id") UUID id, @PathParam("clause") UUID clause, @QueryParam("version") Long version) {
        editing.remove(clause, Fields.required("version", version), caller.actor());
    }

    /** A clause as it is typed; the version only to change one. */
    public record ClauseBody(String number, String content, Long version) {

        ClauseText text() {
            return new ClauseText(Fields.required("number", number), Fields.orEmpty(content));
        }
    }

    /** Why nothing has to be done for a clause. */
    public record ExemptionBody(String reason, Long version) {}

    /** A clause with the assignments that carry it out. */
    public record ClauseAnswer(
            UUID id,
            long version,
            String number,
            String content,
            String exemptReason,
            boolean open,
            List<UUID> assignments) {

        static ClauseAnswer of(ClauseRow row) {
            var carryingOut = row.assignments().stream().map(AssignmentRow::id).toList();
            return new ClauseAnswer(
                    row.id(), row.version(), row.number(), row.content(), row.exemptReason(), row.open(), carryingOut);
        }
    }
}
