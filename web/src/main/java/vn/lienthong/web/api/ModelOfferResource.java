package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.OfferView;
import vn.lienthong.processmodel.OfferingModels;
import vn.lienthong.processmodel.ViewingOffer;
import vn.lienthong.processmodel.comparison.ComparingVersions;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.model.DifferenceRow;
import vn.lienthong.web.model.FindingRow;
import vn.lienthong.web.model.FindingWords;
import vn.lienthong.web.model.WritingDifferences;

/** What a new version of the program offers beside a model that administrators changed. */
@Path("/process-models/{key}/offer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModelOfferResource {

    @Inject
    ViewingOffer viewing;

    @Inject
    OfferingModels offering;

    @Inject
    ComparingVersions comparing;

    @Inject
    WritingDifferences writing;

    @Inject
    Caller caller;

    @Inject
    FindingWords words;

    @GET
    @Operation(summary = "What is offered, and in what it differs from the version in force")
    @APIResponse(responseCode = "200", description = "the offer")
    @APIResponse(responseCode = "404", description = "nothing is offered, or the person has nothing to do with models")
    public Offer get(@PathParam("key") String key) {
        var by = caller.actor();
        var offer = viewing.of(key, by).orElseThrow(() -> new NotFound(OfferView.class, key));
        var differences = comparing.offered(key, by).map(writing::write).orElse(List.of());
        return new Offer(offer.since(), offer.content().xml(), words.of(offer.lacking()), differences);
    }

    @POST
    @Path("/take-up")
    @Operation(summary = "Makes a draft of it, which is sent, approved and put in force like any other")
    @APIResponse(
            responseCode = "201",
            description = "begun; Location names the draft",
            content = @Content(schema = @Schema(implementation = BegunModel.class)))
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(responseCode = "404", description = "the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "nothing is offered any more, or there is a draft already")
    public Response takeUp(@PathParam("key") String key) {
        offering.takeUp(key, caller.actor());
        return new BegunModel(key).created();
    }

    @POST
    @Path("/decline")
    @Operation(summary = "The version in force stays, and this one is not offered again")
    @APIResponse(responseCode = "204", description = "declined")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(responseCode = "404", description = "the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "nothing is offered any more")
    public Response decline(@PathParam("key") String key) {
        offering.decline(key, caller.actor());
        return Response.noContent().build();
    }

    /**
     * What is offered.
     *
     * @param since when it came
     * @param xml the model as BPMN 2.0
     * @param lacking what the program calls, and the version in force does not have
     */
    public record Offer(Instant since, String xml, List<FindingRow> lacking, List<DifferenceRow> differences) {}
}
