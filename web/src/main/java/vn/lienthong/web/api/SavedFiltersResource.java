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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;
import vn.lienthong.worklist.saved.SavedFilterRow;
import vn.lienthong.worklist.saved.SavingFilter;

/** Filters of the work list that people keep. */
@Path("/saved-filters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SavedFiltersResource {

    @Inject
    SavingFilter saving;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "The person's filters and those shared with their agency",
            description = "count: how many items it finds for the person now")
    @APIResponse(responseCode = "200", description = "the filters")
    public Filters all() {
        return new Filters(
                saving.of(caller.actor()).stream().map(SavedAnswer::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keeps a filter under a name",
            description = "the fields as in the query of GET /work-items; all but the name may be absent")
    @APIResponse(
            responseCode = "201",
            description = "kept",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(responseCode = "409", description = "the person has one of that name")
    public Response save(FilterBody given) {
        var body = Fields.required("filter", given);
        var id = saving.save(Fields.orEmpty(body.name()), body.asked(), body.order(), caller.actor());
        return Response.status(Response.Status.CREATED).entity(new Created(id)).build();
    }

    @PUT
    @Path("/{id}/name")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Renames it")
    @APIResponse(responseCode = "204", description = "renamed")
    @APIResponse(responseCode = "403", description = "it is somebody else's")
    public void rename(@PathParam("id") UUID id, Renaming given) {
        saving.rename(id, Fields.orEmpty(Fields.required("name", given).name()), caller.actor());
    }

    @PUT
    @Path("/{id}/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Shows it to the person's agency, or no longer")
    @APIResponse(responseCode = "204", description = "so it is")
    @APIResponse(responseCode = "403", description = "it is somebody else's")
    public void share(@PathParam("id") UUID id, Sharing given) {
        if (Boolean.TRUE.equals(Fields.required("shared", given).shared())) {
            saving.share(id, caller.actor());
        } else {
            saving.keepToOneself(id, caller.actor());
        }
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Gives it up")
    @APIResponse(responseCode = "204", description = "gone")
    @APIResponse(responseCode = "403", description = "it is somebody else's")
    public void delete(@PathParam("id") UUID id) {
        saving.delete(id, caller.actor());
    }

    /** What a person keeps. */
    public record FilterBody(
            String name,
            String desk,
            String light,
            String step,
            String words,
            String unit,
            String symbol,
            String kind,
            String sort) {

        DeskFilter asked() {
            var filter = new WorkListFilter(
                    Optional.ofNullable(light).map(one -> Fields.oneOf(TimeClass.class, "light", one)),
                    Optional.ofNullable(step),
                    Fields.orEmpty(words),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(symbol),
                    Optional.ofNullable(kind).map(one -> Fields.oneOf(CaseFileKind.class, "kind", one)));
            return new DeskFilter(desk == null ? Desk.MINE : Fields.oneOf(Desk.class, "desk", desk), filter);
        }

        WorkListSort order() {
            return sort == null ? WorkListSort.DUE : Fields.oneOf(WorkListSort.class, "sort", sort);
        }
    }

    /** What was kept. */
    public record Created(UUID id) {}

    /** The new name. */
    public record Renaming(String name) {}

    /** Whether the agency sees it. */
    public record Sharing(Boolean shared) {}

    /** All of them. */
    public record Filters(List<SavedAnswer> items) {}

    /** One of them; absent fields filter nothing. */
    public record SavedAnswer(
            UUID id,
            String name,
            boolean own,
            boolean shared,
            String owner,
            long count,
            String desk,
            String light,
            String step,
            String words,
            String unit,
            String symbol,
            String kind,
            String sort) {

        static SavedAnswer of(SavedFilterRow row) {
            var filter = row.asked().filter();
            return new SavedAnswer(
                    row.id(),
                    row.name(),
                    row.own(),
                    row.shared(),
                    row.owner(),
                    row.count(),
                    row.asked().desk().name(),
                    filter.light().map(TimeClass::name).orElse(null),
                    filter.step().orElse(null),
                    filter.words(),
                    filter.unit().orElse(null),
                    filter.symbol().orElse(null),
                    filter.kind().map(CaseFileKind::name).orElse(null),
                    row.sort().name());
        }
    }
}
