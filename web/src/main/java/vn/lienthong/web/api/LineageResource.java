package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.directive.lineage.LineageKind;
import vn.lienthong.directive.lineage.LineageRow;
import vn.lienthong.directive.lineage.NamedDocument;
import vn.lienthong.directive.lineage.RelatingDirective;
import vn.lienthong.directive.lineage.ViewingLineage;

/** What a directive amends, replaces, carries out or is based on, and what later ones do with it. */
@Path("/directives/{id}/lineage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LineageResource {

    @Inject
    ViewingLineage viewing;

    @Inject
    RelatingDirective relating;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The documents before and after a directive", description = "as far as visible")
    public List<LineageAnswer> list(@PathParam("id") UUID id) {
        var by = caller.actor();
        return Stream.concat(viewing.earlier(id, by).stream(), viewing.later(id, by).stream())
                .map(LineageAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Names an earlier document of a draft",
            description =
                    "kind is AMENDS, REPLACES, CARRIES_OUT or BASED_ON; a document kept here is found by symbol and date")
    @APIResponse(responseCode = "200", description = "the id of the relation")
    public DirectivesResource.Created relate(@PathParam("id") UUID id, LineageBody body) {
        var kind = Fields.oneOf(
                LineageKind.class, "kind", Fields.required("relation", body).kind());
        var named = new NamedDocument(
                Fields.required("symbol", body.symbol()),
                Optional.ofNullable(body.issuedOn()),
                Fields.orEmpty(body.issuer()));
        return new DirectivesResource.Created(relating.relate(id, kind, named, caller.actor()));
    }

    @DELETE
    @Path("/{relation}")
    @Operation(summary = "Takes back what a draft named")
    @APIResponse(responseCode = "204", description = "taken back")
    public void unrelate(@PathParam("id") UUID id, @PathParam("relation") UUID relation) {
        relating.unrelate(relation, caller.actor());
    }

    /** An earlier document. */
    public record LineageBody(String kind, String symbol, LocalDate issuedOn, String issuer) {}

    /**
     * A document of the lineage.
     *
     * @param directiveId absent for a document outside
     * @param later whether it came after and names this one
     */
    public record LineageAnswer(
            UUID id, String kind, boolean later, int depth, UUID directiveId, String symbol, LocalDate issuedOn) {

        static LineageAnswer of(LineageRow row) {
            var document = row.document();
            return new LineageAnswer(
                    row.id(),
                    row.kind().name(),
                    row.later(),
                    row.depth(),
                    document.id(),
                    document.symbol(),
                    document.signedOn());
        }
    }
}
