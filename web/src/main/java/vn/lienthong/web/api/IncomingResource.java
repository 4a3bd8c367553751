package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.document.exchange.DeliveryRow;
import vn.lienthong.document.exchange.DeliveryView;
import vn.lienthong.document.exchange.Exchange;
import vn.lienthong.document.exchange.ExchangeCode;
import vn.lienthong.document.exchange.IncomingFilter;
import vn.lienthong.document.exchange.ViewingDeliveries;

/** Documents that came in; receipt and recall are decided at work items. */
@Path("/incoming-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncomingResource {

    private static final int MOST = 100;

    @Inject
    ViewingDeliveries viewing;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "The last 100 documents that came in",
            description = "code: ARRIVED, REJECTED, REGISTERED and so on; words")
    @APIResponse(responseCode = "200", description = "those of the person's own agencies, the newest first")
    public List<Line> list(@QueryParam("code") String code, @QueryParam("words") @DefaultValue("") String words) {
        var wanted = Optional.ofNullable(code).map(each -> Fields.oneOf(ExchangeCode.class, "code", each));
        return viewing.page(new IncomingFilter(wanted, words), 0, MOST, caller.actor()).stream()
                .map(Line::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An incoming document with the codes of the national axis that it has passed")
    @APIResponse(responseCode = "200", description = "the document as the recipient has it")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Incoming get(@PathParam("id") UUID id) {
        return Incoming.of(viewing.view(id, caller.actor()));
    }

    /** A document at a recipient; dates and numbers are absent until they are known. */
    public record Line(
            UUID id,
            String recipient,
            String issuer,
            String kind,
            String symbol,
            String summary,
            String code,
            LocalDate dueOn,
            Integer incomingNumber,
            LocalDate acknowledgedOn) {

        static Line of(DeliveryRow row) {
            return new Line(
                    row.id(),
                    row.recipient().vietnamese(),
                    row.issuer().vietnamese(),
                    row.kind().name(),
                    row.symbol(),
                    row.summary(),
                    row.code().code(),
                    row.dueOn(),
                    row.incomingNumber(),
                    row.acknowledgedOn());
        }
    }

    /** One with its history. */
    public record Incoming(
            UUID id,
            String number,
            String kind,
            String symbol,
            String summary,
            String issuer,
            String signer,
            LocalDate signedOn,
            String code,
            LocalDate dueOn,
            Integer incomingNumber,
            LocalDate acknowledgedOn,
            boolean frozen,
            List<Code> history) {

        static Incoming of(DeliveryView view) {
            return new Incoming(
                    view.id(),
                    view.number(),
                    view.kind().name(),
                    view.symbol(),
                    view.summary(),
                    view.issuer().vietnamese(),
                    view.signature().inWords(),
                    view.signature().on(),
                    view.code().code(),
                    view.dueOn(),
                    view.incomingNumber().orElse(null),
                    view.acknowledgedOn().orElse(null),
                    view.frozen(),
                    view.history().stream().map(Code::of).toList());
        }
    }

    /** A code with the business type of its message, 0 new, 1 revoke, 2 update or 3 replace. */
    public record Code(String code, int businessType, Instant at, String by, String note) {

        static Code of(Exchange exchange) {
            return new Code(
                    exchange.code().code(), exchange.type().code(), exchange.at(), exchange.by(), exchange.note());
        }
    }
}
