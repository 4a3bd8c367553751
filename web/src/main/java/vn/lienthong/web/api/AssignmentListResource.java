package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.overview.ListSort;
import vn.lienthong.overview.ListingAssignments;

/** The assignments behind the figures. */
@Path("/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentListResource {

    @Inject
    ListingAssignments listing;

    @Inject
    Caller caller;

    @Context
    UriInfo address;

    @GET
    @Operation(
            summary = "One page of the assignments as far as visible",
            description =
                    Asked.FRAME + "; class: one or several classes of the statistics, divided by commas, or NONE for"
                            + " what is in none; light; as: CARRIED, WHOLE or PASSED_ON; event with month, such as 2026-09: a number"
                            + " of the trend; words; sort: DUE, NEWEST, UNIT or DIRECTIVE")
    @APIResponse(responseCode = "200", description = "the number of all pages and the items of one")
    public Page page(@QueryParam("sort") @DefaultValue("DUE") String sort, @BeanParam Paging paging) {
        var by = caller.actor();
        var selection = Asked.by(address);
        var order = Fields.oneOf(ListSort.class, "sort", sort);
        var rows = listing.page(selection, order, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> listing.count(selection, by)),
                rows.stream().map(AssignmentItem::of).toList());
    }

    /** One page and how many there are on all. */
    public record Page(int page, int size, long total, List<AssignmentItem> items) {}
}
