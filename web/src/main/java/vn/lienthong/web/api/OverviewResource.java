package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.overview.ViewingOverview;

/** The figures of the dashboard. */
@Path("/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {

    @Inject
    ViewingOverview viewing;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    @GET
    @Operation(summary = "The figures of the dashboard as far as visible", description = Asked.FRAME)
    @Parameter(name = "from", description = "first day, such as 2026-06-15")
    @Parameter(name = "to", description = "last day")
    @Parameter(name = "basis", description = "ISSUED, DUE or UNDER_WAY")
    @Parameter(name = "tier", description = "PROVINCE or COMMUNE")
    @Parameter(name = "unit", description = "id of the lead unit")
    @Parameter(name = "directive", description = "id of the directive")
    @APIResponse(
            responseCode = "200",
            description = "totals, by unit with places, by directive, and the trend by month")
    public OverviewAnswer overview() {
        return OverviewAnswer.of(viewing.view(Asked.by(address).frame(), caller.actor()));
    }
}
