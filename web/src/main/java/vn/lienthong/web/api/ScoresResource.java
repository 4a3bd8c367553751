package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.score.Deducted;
import vn.lienthong.score.Grade;
import vn.lienthong.score.Period;
import vn.lienthong.score.PeriodKind;
import vn.lienthong.score.Product;
import vn.lienthong.score.Score;
import vn.lienthong.score.ScoringOfficials;

/** Officials' scores. */
@Path("/scores")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {

    @Inject
    ScoringOfficials scoring;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "The person's own score",
            description = "from and to, both ISO 8601 days; without them the reporting month of today")
    @APIResponse(responseCode = "200", description = "the score with the products it follows from")
    public ScoreAnswer own(@QueryParam("from") String from, @QueryParam("to") String to) {
        var by = caller.actor();
        return ScoreAnswer.of(scoring.score(by.officialId(), period(from, to), by));
    }

    @GET
    @Path("/{officialId}")
    @Operation(summary = "An official's score, with what each product lost and why")
    @APIResponse(responseCode = "200", description = "the score with the products it follows from")
    @APIResponse(responseCode = "404", description = "the person has no right to read it")
    public ScoreAnswer of(
            @PathParam("officialId") UUID officialId, @QueryParam("from") String from, @QueryParam("to") String to) {
        return ScoreAnswer.of(scoring.score(officialId, period(from, to), caller.actor()));
    }

    private Period period(String from, String to) {
        return from == null && to == null
                ? Period.containing(LocalDate.now(clock), PeriodKind.MONTH)
                : new Period(Fields.day("from", from), Fields.day("to", to));
    }

    /** A score; points and grade are absent when no product counts. */
    public record ScoreAnswer(
            UUID officialId,
            String name,
            LocalDate from,
            LocalDate to,
            BigDecimal points,
            Grade grade,
            int counted,
            List<ProductAnswer> products) {

        static ScoreAnswer of(Score score) {
            return new ScoreAnswer(
                    score.person().id(),
                    score.person().name(),
                    score.period().from(),
                    score.period().to(),
                    score.points().orElse(null),
                    score.grade().orElse(null),
                    score.counted(),
                    score.products().stream().map(ProductAnswer::of).toList());
        }
    }

    /** A product; points are absent when it does not count. */
    public record ProductAnswer(
            UUID assignmentId, LocalDate deadline, LocalDate deliveredOn, Integer points, List<Deducted> deductions) {

        static ProductAnswer of(Product product) {
            return new ProductAnswer(
                    product.assignmentId(),
                    product.deadline(),
                    product.deliveredOn(),
                    product.points().orElse(null),
                    product.deductions());
        }
    }
}
