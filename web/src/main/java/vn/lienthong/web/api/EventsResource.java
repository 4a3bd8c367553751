package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.event.CloudEvent;
import vn.lienthong.event.ReadingEvents;
import vn.lienthong.web.frame.Home;

/** What happened, for programs that ask from time to time. */
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final int MAX_SIZE = 100;

    @Inject
    ReadingEvents reading;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "What happened since a program asked last, oldest first",
            description =
                    "CloudEvents 1.0 of the case files that the person sees. after: 0 at first, then next of the answer"
                            + " before; nothing appears below it later. size at most 100")
    @APIResponse(responseCode = "200", description = "the events and the number to ask with next")
    public Feed read(
            @QueryParam("after") @DefaultValue("0") long after, @QueryParam("size") @DefaultValue("100") int size) {
        var page = reading.after(after, Math.min(Math.max(size, 1), MAX_SIZE), caller.actor());
        var source = Home.address();
        return new Feed(
                page.rows().stream().map(row -> CloudEvent.of(row, source)).toList(), page.next());
    }

    /** Events, and the number to ask with next. */
    public record Feed(List<CloudEvent> items, long next) {}
}
