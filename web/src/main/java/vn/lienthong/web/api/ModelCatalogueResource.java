package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.web.model.Catalogue;
import vn.lienthong.web.model.WritingCatalogue;

/** What a drawn model may say, for programs that draw models. */
@Path("/process-models/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelCatalogueResource {

    @Inject
    WritingCatalogue catalogue;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Who takes steps, in what time, and what the system does by itself, as models write it",
            description = "labels in the language of the request; units may also be named as UNIT:code")
    @APIResponse(responseCode = "200", description = "the words of models")
    @APIResponse(responseCode = "404", description = "the person neither draws nor approves models")
    public Catalogue get() {
        return catalogue.write(caller.actor());
    }
}
