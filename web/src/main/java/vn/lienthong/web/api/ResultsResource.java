package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.overview.PublishResult;
import vn.lienthong.overview.PublishingResult;
import vn.lienthong.overview.Quarter;
import vn.lienthong.overview.ResultHead;
import vn.lienthong.overview.ResultView;
import vn.lienthong.overview.ViewingResult;
import vn.lienthong.rule.BusinessRuleViolation;

/** The published results of quarters, which everybody may read. */
@Path("/results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {

    @Inject
    ViewingResult viewing;

    @Inject
    PublishingResult publishing;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The published results, the newest quarter first, with every version")
    @APIResponse(responseCode = "200", description = "the results")
    public Results list() {
        caller.actor();
        return new Results(viewing.all().stream().map(Head::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A published result with its ranking")
    @APIResponse(responseCode = "200", description = "the result")
    @APIResponse(responseCode = "404", description = "there is none")
    public Result get(@PathParam("id") UUID id) {
        return Result.of(viewing.view(id, caller.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publishes the result of a quarter that is over",
            description = "version: 1, or the next one to correct what was published, then with the reason")
    @APIResponse(
            responseCode = "201",
            description = "published; Location names it",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(responseCode = "403", description = "the person does not publish for the province")
    @APIResponse(responseCode = "409", description = "the quarter still runs, or somebody published meanwhile")
    public Response publish(Order order) {
        var given = Fields.required("result", order);
        var id = publishing.publish(
                new PublishResult(
                        given.wanted(), Fields.required("version", given.version()), Fields.orEmpty(given.reason())),
                caller.actor());
        return Response.created(URI.create("results/" + id))
                .entity(new Created(id))
                .build();
    }

    /** What is to be published. */
    public record Order(Integer year, Integer quarter, Integer version, String reason) {

        Quarter wanted() {
            try {
                return new Quarter(Fields.required("year", year), Fields.required("quarter", quarter));
            } catch (IllegalArgumentException e) {
                throw new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, "quarter", quarter);
            }
        }
    }

    /** What was made. */
    public record Created(UUID id) {}

    /** The results. */
    public record Results(List<Head> items) {}

    /** A result without its figures. */
    public record Head(
            UUID id,
            int year,
            int quarter,
            int version,
            LocalDate asOf,
            long total,
            String reason,
            Instant publishedAt,
            String publishedBy) {

        static Head of(ResultHead head) {
            return new Head(
                    head.id(),
                    head.quarter().year(),
                    head.quarter().number(),
                    head.version(),
                    head.asOf(),
                    head.total(),
                    head.reason(),
                    head.publishedAt(),
                    head.publishedBy());
        }
    }

    /** A result with its figures. */
    public record Result(Head head, OverviewAnswer.Figures totals, List<OverviewAnswer.Unit> units) {

        static Result of(ResultView view) {
            return new Result(
                    Head.of(view.head()),
                    OverviewAnswer.Figures.of(view.totals()),
                    view.units().stream().map(OverviewAnswer.Unit::of).toList());
        }
    }
}
