package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.ReadingFile;
import vn.lienthong.web.casefile.SavedFileServlet;

/** The contents of files; their ids stand in the history of a case file. */
@Path("/files/{id}")
@RequestScoped
public class FilesResource {

    @Inject
    ReadingFile reading;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "A file as it was handed in")
    @APIResponse(
            responseCode = "200",
            description = "its content under the type that it showed",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Response download(@PathParam("id") UUID id) {
        var file = reading.open(id, caller.actor());
        return Response.ok(file.content(), file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, SavedFileServlet.disposition(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
