package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.document.exchange.RecallingDocument;

/** Takes an issued document back. */
@Path("/documents/{id}/recall")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentRecallResource {

    @Inject
    RecallingDocument recalling;

    @Inject
    Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The issuer takes an issued document back",
            description = "each receiver then confirms at confirm-document-recall")
    @APIResponse(responseCode = "204", description = "recalled")
    @APIResponse(responseCode = "403", description = "the person does not speak for the issuer")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is not issued")
    public void recall(@PathParam("id") UUID id, Recalling given) {
        recalling.recall(id, Fields.orEmpty(Fields.required("reason", given).reason()), caller.actor());
    }

    /** Why it is taken back. */
    public record Recalling(String reason) {}
}
