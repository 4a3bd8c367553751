package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.matter.BeginningMatter;
import vn.lienthong.matter.StartForm;

/** What administrators drew, for who wants to begin a matter by it. */
@Path("/matters/flows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatterFlowsResource {

    @Inject
    BeginningMatter beginning;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "What the person may begin, for each agency they act for")
    @APIResponse(responseCode = "200", description = "the flows, by name")
    public Flows flows() {
        return new Flows(beginning.flows(caller.actor()).stream().map(Flow::of).toList());
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "What to fill in to begin a flow", description = "unitId: absent for the person's own agency")
    @APIResponse(responseCode = "200", description = "the start form as form-js has it; null where there is none")
    @APIResponse(responseCode = "404", description = "no such flow can be begun")
    public Flow flow(@PathParam("key") String key, @QueryParam("unitId") UUID unitId) {
        return Flow.of(beginning.form(key, Optional.ofNullable(unitId), caller.actor()));
    }

    /** What may be begun. */
    public record Flows(List<Flow> items) {}

    /** @param form as form-js has it; null where there is none or where it is not asked for */
    public record Flow(String key, String name, int version, UUID unitId, JsonObject form) {

        static Flow of(StartForm flow) {
            return new Flow(
                    flow.model().key(),
                    flow.model().name(),
                    flow.model().version(),
                    flow.unitId(),
                    flow.schema().map(MatterAnswer::object).orElse(null));
        }
    }
}
