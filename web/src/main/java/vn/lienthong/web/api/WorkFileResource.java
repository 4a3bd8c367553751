package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.web.casefile.SavedFileServlet;
import vn.lienthong.web.export.WorkFileExport;
import vn.lienthong.web.export.WorkFileForm;

/** The work file of a directive or an assignment, to be kept elsewhere. */
@Path("/case-files/{id}/work-file")
@RequestScoped
public class WorkFileResource {

    @Inject
    WorkFileExport export;

    @Inject
    Caller caller;

    @GET
    @Produces({"application/zip", "application/pdf"})
    @Operation(
            summary = "The whole work file as one ZIP or one PDF with a table of contents",
            description = "the ZIP has every version of every file; with below=true also the assignments below it that"
                    + " the person may see; taking it out is noted in the audit trail")
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "there is no case file that the person may see, or no such format")
    public Response take(
            @PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("zip") String format,
            @QueryParam("below") boolean below) {
        var form = WorkFileForm.of(format);
        var actor = caller.actor();
        var file = export.open(id, form, actor);
        StreamingOutput content = out -> export.write(file, form, below, actor, out);
        return Response.ok(content, form.contentType())
                .header("Content-Disposition", SavedFileServlet.disposition(form.nameOf(file)))
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
