package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.lienthong.document.handling.ProcessingIncoming;
import vn.lienthong.document.handling.ViewingHandling;
import vn.lienthong.document.work.HandingOn;
import vn.lienthong.document.work.Related;
import vn.lienthong.document.work.ViewingWork;

/** Documents that came in; receipt and recall are decided at work items. */
@Path("/incoming-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncomingResource {

    @Inject
    ViewingDeliveries viewing;

    @Inject
    ViewingHandling handling;

    @Inject
    ProcessingIncoming processing;

    @Inject
    HandingOn handingOn;

    @Inject
    ViewingWork work;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "One page of the documents that came in",
            description = "code: ARRIVED, REJECTED, REGISTERED and so on; words")
    @APIResponse(responseCode = "200", description = "those of the person's own agencies, the newest first")
    public Page list(
            @QueryParam("code") String code,
            @QueryParam("words") @DefaultValue("") String words,
            @BeanParam Paging paging) {
        var by = caller.actor();
        var wanted = Optional.ofNullable(code).map(each -> Fields.oneOf(ExchangeCode.class, "code", each));
        var filter = new IncomingFilter(wanted, words);
        var rows = viewing.page(filter, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> viewing.count(filter, by)),
                rows.stream().map(Line::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An incoming document with the codes of the national axis that it has passed")
    @APIResponse(responseCode = "200", description = "the document as the recipient has it")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Incoming get(@PathParam("id") UUID id) {
        var by = caller.actor();
        return Incoming.of(
                viewing.view(id, by), work.slipOf(id, by).map(Related::id).orElse(null));
    }

    @GET
    @Path("/{id}/handlers")
    @Operation(
            summary = "The posts that the head can name at assign-incoming",
            description = "officers of the unit and of its divisions")
    @APIResponse(responseCode = "200", description = "the posts")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public AssignmentsResource.Handlers handlers(@PathParam("id") UUID id) {
        return new AssignmentsResource.Handlers(handling.handlers(id, caller.actor()).stream()
                .map(each -> new AssignmentsResource.Handler(
                        each.postId(),
                        each.title().vietnamese(),
                        each.unitName().vietnamese(),
                        each.holder()))
                .toList());
    }

    @POST
    @Path("/{id}/processing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The officer begins",
            description = "workItemId: of the step process-incoming that waits for the person; it waits on")
    @APIResponse(responseCode = "204", description = "begun; the issuer sees the code 05")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it was begun before, or somebody was faster")
    public void begin(@PathParam("id") UUID id, Beginning given) {
        viewing.view(id, caller.actor());
        processing.begin(
                Fields.required(
                        "workItemId", Fields.required("workItemId", given).workItemId()),
                caller.actor());
    }

    @POST
    @Path("/{id}/directive")
    @Operation(
            summary = "The unit gives work of its own because of what came in",
            description = "a draft of a forwarding slip, to be cut into assignments; asked again, the one there is")
    @APIResponse(responseCode = "200", description = "the directive")
    @APIResponse(responseCode = "403", description = "the person enters no directives of the unit")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    @APIResponse(responseCode = "409", description = "it is not registered, or finished")
    public DirectivesResource.Created handOn(@PathParam("id") UUID id) {
        return new DirectivesResource.Created(handingOn.give(id, caller.actor()));
    }

    /** One page and how many there are on all. */
    public record Page(int page, int size, long total, List<Line> items) {}

    /** The work item at which the officer begins. */
    public record Beginning(UUID workItemId) {}

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

    /** One with its history; the directive is absent unless the unit gave work because of it. */
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
            String addressedTo,
            String instruction,
            LocalDate processBy,
            UUID directiveId,
            boolean frozen,
            List<Code> history) {

        static Incoming of(DeliveryView view, UUID slip) {
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
                    view.addressed().vietnamese(),
                    view.instruction(),
                    view.processBy().orElse(null),
                    slip,
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
