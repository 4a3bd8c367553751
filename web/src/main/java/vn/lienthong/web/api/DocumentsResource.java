package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.document.DocumentFilter;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.DraftingDocument;
import vn.lienthong.document.SendingDocument;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.document.work.GivingWork;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.export.RegisterExport;

/** Documents for signature; the steps on the way are decisions at work items. */
@Path("/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    ViewingDocument viewing;

    @Inject
    DraftingDocument drafting;

    @Inject
    SendingDocument sending;

    @Inject
    GivingWork giving;

    @Inject
    RegisterExport export;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "One page of the documents",
            description = "state: DRAFT to WITHDRAWN; words; late: only what was issued late")
    @APIResponse(responseCode = "200", description = "as far as visible, the newest first")
    public Page list(
            @QueryParam("state") String state,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @BeanParam Paging paging) {
        var wanted = Optional.ofNullable(state).map(each -> Fields.oneOf(DocumentState.class, "state", each));
        return page(DocumentFilter.list(wanted, words, late), paging);
    }

    @GET
    @Path("/register")
    @Operation(
            summary = "One page of a unit's register of outgoing documents",
            description = "kind: absent for all series; year: absent for this one; late: only what was issued late")
    @APIResponse(responseCode = "200", description = "as far as visible, the highest number first")
    public Page register(
            @QueryParam("unit") String unit,
            @QueryParam("kind") String kind,
            @QueryParam("year") Integer year,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @BeanParam Paging paging) {
        return page(registerOf(unit, kind, year, late), paging);
    }

    @GET
    @Path("/register.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            summary = "A unit's register of outgoing documents as a workbook",
            description =
                    "kind: absent for all series; year: absent for this one; late: only what was issued late; from the first number on")
    @APIResponse(
            responseCode = "200",
            description = "as far as visible",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response takeRegister(
            @QueryParam("unit") String unit,
            @QueryParam("kind") String kind,
            @QueryParam("year") Integer year,
            @QueryParam("late") @DefaultValue("false") boolean late) {
        var filter = registerOf(unit, kind, year, late);
        var by = caller.actor();
        StreamingOutput content = out -> export.write(filter, by, out);
        return Response.ok(content, export.contentType())
                .header("Content-Disposition", SavedFileServlet.disposition(export.name()))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private DocumentFilter registerOf(String unit, String kind, Integer year, boolean late) {
        var issuer = bodies.unit(Fields.required("unit", unit)).id();
        var series = Optional.ofNullable(kind).map(each -> Fields.oneOf(DocumentKind.class, "kind", each));
        return DocumentFilter.register(issuer, series, year == null ? today().getYear() : year, late);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A document with its steps")
    @APIResponse(responseCode = "200", description = "the document")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public DocumentAnswer get(@PathParam("id") UUID id) {
        return DocumentAnswer.of(viewing.view(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Drafts a document", description = "it then waits at draft-document to be sent")
    @APIResponse(
            responseCode = "201",
            description = "drafted; Location names it",
            content = @Content(schema = @Schema(implementation = DirectivesResource.Created.class)))
    public Response draft(DocumentBody body) {
        var details = bodies.details(Fields.required("document", body));
        var id = drafting.draft(details, List.of(), caller.actor());
        return DirectivesResource.created("documents", id);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes a draft", description = "version: as it was read")
    @APIResponse(responseCode = "204", description = "changed")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "somebody changed it meanwhile, or it is on its way")
    public void change(@PathParam("id") UUID id, DocumentBody body) {
        var by = caller.actor();
        viewing.view(id, by);
        var details = bodies.details(Fields.required("document", body));
        drafting.change(id, Fields.required("version", body.version()), details, List.of(), by);
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Adds files to a draft",
            description = "parts named file; one of the name of another is its next version")
    @APIResponse(
            responseCode = "201",
            description = "kept; Location names the content of the first",
            content = @Content(schema = @Schema(implementation = KeptFiles.class)))
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Response attach(@PathParam("id") UUID id, List<EntityPart> parts) {
        return KeptFiles.answer(drafting.attach(id, KeptFiles.sent(parts), caller.actor()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The drafter withdraws what nobody has signed yet")
    @APIResponse(responseCode = "204", description = "withdrawn")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is signed")
    public void withdraw(@PathParam("id") UUID id, Withdrawing given) {
        sending.withdraw(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    @POST
    @Path("/{id}/directive")
    @Operation(
            summary = "Gives the work of an issued document",
            description = "a draft of a directive with the document's head and files; asked again, the one there is")
    @APIResponse(responseCode = "200", description = "the directive")
    @APIResponse(responseCode = "403", description = "the person enters no directives of the issuer")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is not issued")
    public DirectivesResource.Created give(@PathParam("id") UUID id) {
        return new DirectivesResource.Created(giving.give(id, caller.actor()));
    }

    private Page page(DocumentFilter filter, Paging paging) {
        var by = caller.actor();
        var rows = viewing.page(filter, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> viewing.count(filter, by)),
                rows.stream().map(row -> DocumentAnswer.Line.of(row, today())).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** One page and how many there are on all. */
    public record Page(int page, int size, long total, List<DocumentAnswer.Line> items) {}

    /** Why it is withdrawn. */
    public record Withdrawing(String reason) {}
}
