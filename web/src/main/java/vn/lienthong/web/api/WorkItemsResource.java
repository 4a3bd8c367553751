package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.worklist.LightCounts;
import vn.lienthong.worklist.WorkList;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListRow;
import vn.lienthong.worklist.WorkListSort;

/** What waits for the person. */
@Path("/work-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkItemsResource {

    private static final int MAX_SIZE = 100;

    @Inject
    WorkList workList;

    @Inject
    Decisions decisions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "One page of the open work items",
            description = "light: OVERDUE, DUE_SOON, IN_TIME or NO_DEADLINE; step: a step's id in its model;"
                    + " sort: DUE, NEWEST, OLDEST or TITLE; page counts from 0; size at most 100")
    public Page page(
            @QueryParam("light") String light,
            @QueryParam("step") String step,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("sort") @DefaultValue("DUE") String sort,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        var by = caller.actor();
        var filter = new WorkListFilter(
                Optional.ofNullable(light).map(one -> Fields.oneOf(TimeClass.class, "light", upper(one))),
                Optional.ofNullable(step),
                words);
        var limit = Math.min(Math.max(size, 1), MAX_SIZE);
        var order = Fields.oneOf(WorkListSort.class, "sort", upper(sort));
        var rows = workList.page(filter, order, Math.max(page, 0) * limit, limit, by);
        var today = LocalDate.now(clock);
        return new Page(
                workList.count(filter, by),
                workList.counts(by),
                rows.stream().map(row -> Item.of(row, today)).toList());
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides at a work item",
            description =
                    "step and decision: issue-directive ISSUED|RETURNED, accept-assignment ACCEPTED (with handlerPostId)|RETURNED|REFUSED,"
                            + " give-input GIVEN (the remark is the input),"
                            + " readdress-assignment READDRESSED (with leadUnitCode)|CANCELLED,"
                            + " approve-result APPROVED|SENT_BACK,"
                            + " confirm-completion CONFIRMED|REDO, advise-extension FOR|AGAINST,"
                            + " decide-extension GRANTED (with deadline)|REFUSED, confirm-cause CONFIRMED|REJECTED; what turns work back or ends it needs a remark")
    @APIResponse(responseCode = "204", description = "decided")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    public void decide(@PathParam("id") UUID id, Decision decision) {
        decisions.take(id, Fields.required("decision", decision), caller.actor());
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    /** A page of the list, with the number on all pages and the counts by light. */
    public record Page(long total, LightCounts counts, List<Item> items) {}

    /** A work item; dates are ISO 8601, {@code dueOn} is absent where nothing is due. */
    public record Item(
            UUID id,
            UUID caseFileId,
            String kind,
            String number,
            String title,
            String model,
            String step,
            String stepName,
            String unit,
            Instant openedAt,
            LocalDate dueOn,
            String light) {

        static Item of(WorkListRow row, LocalDate today) {
            return new Item(
                    row.id(),
                    row.caseFileId(),
                    row.kind().name(),
                    row.number(),
                    row.title(),
                    row.model(),
                    row.step(),
                    row.name(),
                    row.unitName().vietnamese(),
                    row.openedAt(),
                    row.dueOn(),
                    row.timeClass(today).name());
        }
    }
}
