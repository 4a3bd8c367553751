package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.DirectiveFilter;
import vn.lienthong.directive.DirectiveRow;
import vn.lienthong.directive.DirectiveState;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/** Directives, listed and entered. */
@Path("/directives")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectivesResource {

    @Inject
    ViewingDirective viewing;

    @Inject
    EnteringDirective entering;

    @Inject
    Timeline timeline;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "One page of the directives as far as visible",
            description = "symbol; words; state: DRAFT to WITHDRAWN; the last signed first")
    @APIResponse(responseCode = "200", description = "the number of all pages and the items of one")
    public Page list(
            @QueryParam("symbol") String symbol,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("state") String state,
            @BeanParam Paging paging) {
        var by = caller.actor();
        var wanted = Optional.ofNullable(state).map(each -> Fields.oneOf(DirectiveState.class, "state", each));
        var filter = new DirectiveFilter(wanted, words, Optional.ofNullable(symbol));
        var rows = viewing.page(filter, paging.first(), paging.size(), by);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> viewing.count(filter, by)),
                answers(rows, by));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a directive as a draft")
    @APIResponse(
            responseCode = "201",
            description = "entered; Location names it",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(
            responseCode = "422",
            description = "a value is missing or unknown, it is here already, or it is a state secret")
    public Response enter(DirectiveBody body) {
        var details = bodies.details(Fields.required("directive", body));
        return created("directives", entering.enter(details, List.of(), caller.actor()));
    }

    private List<DirectiveAnswer> answers(List<DirectiveRow> rows, Actor by) {
        var clauses = viewing.clauses(rows, by);
        var files = timeline.fileNames(rows.stream().map(DirectiveRow::id).toList());
        return rows.stream()
                .map(row -> new DirectiveAnswer(
                        row.id(),
                        row.symbol(),
                        row.signedOn(),
                        row.state().name(),
                        clauses.getOrDefault(row.id(), List.of()),
                        files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static Upload upload(EntityPart part) {
        var name = part.getFileName().orElseThrow(() -> new BusinessRuleViolation(ApiRule.FILE_EXPECTED));
        try (var content = part.getContent()) {
            return new Upload(name, content.readAllBytes());
        } catch (IOException e) {
            throw new BusinessRuleViolation(ApiRule.FILE_EXPECTED);
        }
    }

    /** @param path the collection below the root of the API in which it now is */
    static Response created(String path, UUID id) {
        return Response.created(URI.create(path + "/" + id))
                .entity(new Created(id))
                .build();
    }

    /** One page and how many there are on all. */
    public record Page(int page, int size, long total, List<DirectiveAnswer> items) {}

    /** What was made. */
    public record Created(UUID id) {}
}
