package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.document.exchange.DeliveryRow;
import vn.lienthong.document.exchange.Exchange;
import vn.lienthong.document.exchange.ViewingDeliveries;

/** Where an issued document has arrived. */
@Path("/documents/{id}/receipts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentReceiptsResource {

    @Inject
    ViewingDeliveries deliveries;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Which recipients have acknowledged the receipt", description = "code: of the national axis")
    @APIResponse(responseCode = "200", description = "how many of all, how many late, and each")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Received receipts(@PathParam("id") UUID id) {
        var receipts = deliveries.receipts(id, caller.actor());
        return new Received(
                receipts.acknowledged(),
                receipts.all(),
                receipts.late(),
                receipts.rows().stream()
                        .map(row -> Receipt.of(row, receipts.courseOf(row.id())))
                        .toList());
    }

    /** How far the recipients have acknowledged the receipt. */
    public record Received(long acknowledged, int total, long late, List<Receipt> items) {}

    /** One recipient, with all codes that the document has passed there. */
    public record Receipt(
            UUID id,
            String recipient,
            String code,
            LocalDate dueOn,
            Integer incomingNumber,
            LocalDate acknowledgedOn,
            List<IncomingResource.Code> history) {

        static Receipt of(DeliveryRow row, List<Exchange> course) {
            return new Receipt(
                    row.id(),
                    row.recipient().vietnamese(),
                    row.code().code(),
                    row.dueOn(),
                    row.incomingNumber(),
                    row.acknowledgedOn(),
                    course.stream().map(IncomingResource.Code::of).toList());
        }
    }
}
