package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.running.ItemState;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.Migrate;
import vn.lienthong.processmodel.running.MigratedRow;
import vn.lienthong.processmodel.running.MigrationPreview;
import vn.lienthong.processmodel.running.MigrationView;
import vn.lienthong.processmodel.running.MovingRunningWork;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.model.FailureWords;
import vn.lienthong.web.reader.Texts;

/** Moves of running work from one version of a model to another. */
@Path("/process-models/{key}/migrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MigrationsResource {

    private static final String BODY =
            "from, to: numbers of versions; mapping: for each step the one that takes its place, absent for what is"
                    + " proposed; numbers: of the case files that move, absent for all";

    @Inject
    FailureWords failures;

    @Inject
    ViewingRunningWork viewing;

    @Inject
    MovingRunningWork moving;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(summary = "The last ten moves of the model's work, the latest first, each with how far it is")
    @APIResponse(responseCode = "200", description = "the moves")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public Moves list(@PathParam("key") String key) {
        return new Moves(viewing.migrations(key, caller.actor()));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says what a move would do and what stands against it; nothing is changed", description = BODY)
    @APIResponse(responseCode = "200", description = "the preview, also of a mapping that does not fit")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "there is no such version, or the person has nothing to do with models")
    @APIResponse(responseCode = "422", description = "nothing runs by that version, or both are the same")
    public Preview look(@PathParam("key") String key, Order order) {
        var by = caller.actor();
        return Preview.of(moving.preview(migrate(key, order, by), by));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins a move, which goes on case file by case file",
            description = BODY + "; reason: required")
    @APIResponse(
            responseCode = "201",
            description = "begun; Location names it",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "there is no such version, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "another move of the model has not ended yet; detail says whose")
    @APIResponse(
            responseCode = "422",
            description =
                    "the mapping does not fit, work stands at a step that it does not name, or the reason is missing: nothing"
                            + " has changed")
    public Response begin(@PathParam("key") String key, Order order) {
        var by = caller.actor();
        var command = migrate(key, order, by);
        var id = moving.begin(command, Fields.orEmpty(order.reason()), by);
        return Response.created(URI.create("process-models/" + key + "/migrations/" + id))
                .entity(new Begun(id))
                .build();
    }

    private Migrate migrate(String key, Order order, Actor by) {
        viewing.failures(key, by);
        var given = Fields.required("migration", order);
        var from = Fields.required("from", given.from());
        var to = Fields.required("to", given.to());
        var mapping = given.mapping() == null ? viewing.proposal(key, from, to, by) : given.mapping();
        var numbers = given.numbers() == null ? Set.<String>of() : Set.copyOf(given.numbers());
        var files = numbers.isEmpty() ? Set.<UUID>of() : viewing.numbered(key, from, numbers, by);
        return new Migrate(key, from, to, mapping, files);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a move is")
    @APIResponse(responseCode = "200", description = "how many moved and how many stayed so far")
    @APIResponse(responseCode = "404", description = "there is none, or the person has nothing to do with models")
    public MigrationView get(@PathParam("key") String key, @PathParam("id") UUID id) {
        return of(key, id);
    }

    @GET
    @Path("/{id}/results")
    @Operation(
            summary = "What became of each case file, those that stayed first",
            description = "state: MOVED, REFUSED or WAITING; absent for all")
    @APIResponse(responseCode = "200", description = "a page of the results, each that stayed with its reason")
    @APIResponse(responseCode = "404", description = "there is none, or the person has nothing to do with models")
    public Results results(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @QueryParam("state") String state,
            @BeanParam Paging paging) {
        var view = of(key, id);
        var wanted = Optional.ofNullable(state).map(each -> Fields.oneOf(ItemState.class, "state", each));
        var rows = viewing.results(id, wanted, paging.first(), paging.size(), caller.actor());
        return new Results(
                paging.page(),
                paging.size(),
                view.count(wanted),
                rows.stream().map(row -> Result.of(row, failures, texts)).toList());
    }

    private MigrationView of(String key, UUID id) {
        var view = viewing.migration(id, caller.actor());
        if (!view.model().equals(key)) {
            throw new NotFound(MigrationView.class, id);
        }
        return view;
    }

    /** What is to move where. */
    public record Order(Integer from, Integer to, Map<String, String> mapping, List<String> numbers, String reason) {}

    /** What was begun. */
    public record Begun(UUID id) {}

    /** The moves. */
    public record Moves(List<MigrationView> items) {}

    /**
     * What a move would do.
     *
     * @param fits whether it may begin
     * @param missing the steps at which work stands and for which none is named
     * @param faults steps that cannot take each other's place
     * @param passed the steps at which work waits that goes to other posts
     */
    public record Preview(
            boolean fits,
            int caseFiles,
            Map<String, String> mapping,
            Set<String> missing,
            Map<String, String> faults,
            Set<String> passed) {

        static Preview of(MigrationPreview preview) {
            return new Preview(
                    preview.fits(),
                    preview.caseFiles(),
                    preview.mapping(),
                    preview.missing(),
                    preview.faults(),
                    preview.passed());
        }
    }

    /** A page of the results. */
    public record Results(int page, int size, long total, List<Result> items) {}

    /**
     * What became of a case file.
     *
     * @param rule the rule for which it stayed; absent where it moved
     * @param reason the same in words
     */
    public record Result(UUID caseFileId, String number, ItemState state, String rule, String reason) {

        static Result of(MigratedRow row, FailureWords failures, Texts texts) {
            var reason = row.refusal() == null ? null : failures.of(row.stayed(), texts);
            var rule = row.stayed().map(KeptRefusal::rule).orElse(null);
            return new Result(row.caseFileId(), row.number(), row.state(), rule, reason);
        }
    }
}
