package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.BeginMatter;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.CancellingMatter;
import vn.lienthong.matter.CountingMatters;
import vn.lienthong.matter.ExtendingMatter;
import vn.lienthong.matter.FlowFigures;
import vn.lienthong.matter.MatterClass;
import vn.lienthong.matter.MatterFigures;
import vn.lienthong.matter.MatterFilter;
import vn.lienthong.matter.MatterState;
import vn.lienthong.matter.ViewingMatters;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.export.MattersReport;

/** Matters that follow what administrators drew. */
@Path("/matters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MattersResource {

    @Inject
    ViewingMatters viewing;

    @Inject
    CountingMatters counting;

    @Inject
    BeginningMatter beginning;

    @Inject
    CancellingMatter cancelling;

    @Inject
    ExtendingMatter extending;

    @Inject
    MattersReport report;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "One page of the matters",
            description =
                    "state: OPEN, DONE or CANCELLED; flow: key of its model; unit: code of the unit that began it; words; class:"
                            + " IN_TIME, DUE_SOON, OVERDUE, NO_DEADLINE, DONE_ON_TIME, DONE_LATE or CANCELLED")
    @APIResponse(responseCode = "200", description = "as far as visible, the newest first")
    public Page list(
            @QueryParam("state") String state,
            @QueryParam("flow") String flow,
            @QueryParam("unit") String unit,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("class") String inClass,
            @BeanParam Paging paging) {
        var filter = new MatterFilter(
                Optional.ofNullable(state).map(each -> Fields.oneOf(MatterState.class, "state", each)),
                Optional.ofNullable(flow),
                Optional.ofNullable(unit),
                words,
                Optional.ofNullable(inClass).map(each -> Fields.oneOf(MatterClass.class, "class", each)));
        var by = caller.actor();
        var rows = viewing.page(filter, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> viewing.count(filter, by)),
                rows.stream().map(MatterAnswer.Line::of).toList());
    }

    @GET
    @Path("/figures")
    @Operation(
            summary = "How many matters there are of each flow and unit",
            description = "flows: of each flow how many are in each class, as the dashboard has it")
    @APIResponse(responseCode = "200", description = "as far as visible")
    public Figures figures() {
        var by = caller.actor();
        return new Figures(viewing.figures(by), counting.count(by).flows());
    }

    @GET
    @Path("/list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            summary = "The matters of one flow as a workbook",
            description = "flow: key of its model; each field of its forms is a column")
    @APIResponse(
            responseCode = "200",
            description = "as far as visible",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response takeOut(@QueryParam("flow") String flow) {
        var filter = new MatterFilter(
                Optional.empty(), Optional.of(Fields.required("flow", flow)), Optional.empty(), "", Optional.empty());
        var by = caller.actor();
        StreamingOutput book = out -> report.write(filter, by, out);
        return Response.ok(book)
                .header("Content-Disposition", SavedFileServlet.disposition(report.fileName()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A matter with what was filled in and handed in at each step")
    @APIResponse(responseCode = "200", description = "the matter")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public MatterAnswer get(@PathParam("id") UUID id) {
        return MatterAnswer.of(viewing.view(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a matter",
            description =
                    "data: what is filled in at the start form, by the keys of its fields; with files as multipart/form-data:"
                            + " the same as a part named matter, and parts named file")
    @RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Beginning.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = BeginningWithFiles.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "begun; the body holds its id",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(responseCode = "403", description = "the person holds no post that works there")
    @APIResponse(responseCode = "404", description = "no such flow can be begun")
    @APIResponse(
            responseCode = "422",
            description = "something does not fit the form, or a file is not taken; detail says what, for each field")
    public Response begin(Beginning given) {
        return begin(Fields.required("body", given), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response beginWithFiles(List<EntityPart> parts) {
        var sent = SentParts.of(parts);
        return begin(sent.json("matter", Beginning.class), sent.files());
    }

    private Response begin(Beginning asked, List<Upload> files) {
        var command = new BeginMatter(
                Fields.required("flow", asked.flow()),
                Optional.ofNullable(asked.unitId()),
                Fields.orEmpty(asked.title()),
                Optional.ofNullable(asked.dueOn()),
                json(asked.data()));
        var id = beginning.begin(command, files, caller.actor());
        return Response.created(URI.create("matters/" + id))
                .entity(new Created(id))
                .build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a matter back", description = "only from the post that began it; needs a reason")
    @APIResponse(responseCode = "204", description = "cancelled")
    @APIResponse(responseCode = "403", description = "another post began it")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it has ended already")
    public void cancel(@PathParam("id") UUID id, Cancelling given) {
        cancelling.cancel(id, Fields.orEmpty(Fields.required("body", given).reason()), caller.actor());
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Gives a matter more time",
            description =
                    "by a head or deputy of its unit or of one above, who did not begin it; needs a later day and a reason")
    @APIResponse(responseCode = "204", description = "extended")
    @APIResponse(responseCode = "403", description = "the person heads no such unit, or began it")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it has ended already")
    @APIResponse(responseCode = "422", description = "the day is not later, or the reason is missing")
    public void extend(@PathParam("id") UUID id, Extending given) {
        var asked = Fields.required("body", given);
        extending.extend(id, asked.until(), Fields.orEmpty(asked.reason()), caller.actor());
    }

    static String json(JsonObject data) {
        return data == null ? JsonValue.EMPTY_JSON_OBJECT.toString() : data.toString();
    }

    /** Until when, and why. */
    public record Extending(LocalDate until, String reason) {}

    /** One page of matters. */
    public record Page(int page, int size, long total, List<MatterAnswer.Line> items) {}

    /** Matters counted by flow and unit, and by flow and class. */
    public record Figures(List<MatterFigures> items, List<FlowFigures> flows) {}

    /** What a matter is begun with. */
    public record Beginning(String flow, UUID unitId, String title, LocalDate dueOn, JsonObject data) {}

    /** The same with files. */
    public record BeginningWithFiles(
            Beginning matter,

            @Schema(type = SchemaType.ARRAY, implementation = String.class, format = "binary")
            List<String> file) {}

    /** The new one. */
    public record Created(UUID id) {}

    /** Why it is taken back. */
    public record Cancelling(String reason) {}
}
