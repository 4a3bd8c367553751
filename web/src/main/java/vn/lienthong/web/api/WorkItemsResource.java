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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.added.ViewingAddedStep;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.LightCounts;
import vn.lienthong.worklist.ReassigningWork;
import vn.lienthong.worklist.UrgingHolder;
import vn.lienthong.worklist.WorkList;

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
    EachAlone eachAlone;

    @Inject
    ReassigningWork reassigning;

    @Inject
    UrgingHolder urging;

    @Inject
    ViewingAddedStep added;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "One page of the open work items",
            description =
                    "desk: MINE, or UNIT for heads and deputies; light: OVERDUE, DUE_SOON, IN_TIME or NO_DEADLINE;"
                            + " step: a step's id in its model; unit: code of the unit where it waits or that leads the matter;"
                            + " symbol: of the directive; kind: ASSIGNMENT, DIRECTIVE, DOCUMENT, INCOMING or MATTER;"
                            + " sort: DUE, NEWEST, OLDEST or TITLE")
    @APIResponse(responseCode = "200", description = "the items of one page")
    public Page page(@BeanParam WorkItemsAsked asked, @BeanParam Paging paging) {
        var by = caller.actor();
        var filter = asked.filter();
        var rows = workList.page(filter, asked.order(), paging.first(), paging.size(), by);
        var today = LocalDate.now(clock);
        return new Page(
                paging.page(),
                paging.size(),
                paging.total(rows.size(), () -> workList.count(filter, by)),
                workList.counts(filter.desk(), by),
                rows.stream().map(row -> WorkItemAnswer.of(row, today)).toList());
    }

    @GET
    @Path("/{id}/added-step")
    @Operation(
            summary = "What can be decided at a step that administrators added to a model of the program",
            description =
                    "ways: their words are taken at /work-items/{id}/decision; reasoned says whether a remark must be given")
    @APIResponse(responseCode = "200", description = "the step")
    @APIResponse(
            responseCode = "404",
            description = "there is none that the person may see, or the program takes it in its own way")
    public AddedStep addedStep(@PathParam("id") UUID id) {
        return AddedStep.of(added.step(id, caller.actor()));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides at a work item",
            description =
                    "step and decision: issue-directive ISSUED|RETURNED, accept-assignment ACCEPTED (with handlerPostId)|RETURNED|REFUSED,"
                            + " give-input GIVEN (the remark is the input), answer-question ANSWERED (the remark is the answer),"
                            + " readdress-assignment READDRESSED (with leadUnitCode)|CANCELLED,"
                            + " draft-document SENT, check-content CHECKED|RETURNED, check-form CHECKED|RETURNED,"
                            + " sign-document SIGNED|RETURNED, number-document NUMBERED|RETURNED, issue-document ISSUED,"
                            + " acknowledge-receipt RECEIVED|REJECTED, assign-incoming ASSIGNED (with handlerPostId, perhaps a deadline; the remark is the"
                            + " instruction)|FINISHED, process-incoming FINISHED (the remark is the result)|RETURNED, confirm-document-recall CONFIRMED|REFUSED,"
                            + " approve-result APPROVED|SENT_BACK,"
                            + " confirm-completion CONFIRMED|REDO, advise-extension FOR|AGAINST,"
                            + " decide-extension GRANTED (with deadline; withParts also for the open parts of a whole)|REFUSED, decide-transfer TRANSFERRED (with leadUnitCode)|DECLINED,"
                            + " confirm-cause CONFIRMED|REJECTED,"
                            + " confirm-recall CONFIRMED, check-in CHECKED_IN (remark says what was done, figures); what turns work back or ends it needs a remark;"
                            + " at a step that administrators added one of its ways, as /work-items/{id}/added-step tells")
    @APIResponse(responseCode = "204", description = "decided")
    @APIResponse(responseCode = "403", description = "it waits for another post")
    @APIResponse(responseCode = "404", description = "there is none that the person may see, or it is at another step")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    @APIResponse(responseCode = "422", description = "there is no such decision, or it lacks something")
    public void decide(@PathParam("id") UUID id, Decision decision) {
        decisions.take(id, Fields.required("decision", decision), caller.actor());
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decides at up to 100 work items, each by itself",
            description =
                    "each entry has an id beside the fields of a single decision; the answer tells in their order what"
                            + " was done and what was refused, with the rule and its sentence")
    @APIResponse(responseCode = "200", description = "what became of each")
    public Results decideMany(Many given) {
        var entries =
                Fields.required("decisions", Fields.required("decisions", given).decisions());
        if (entries.size() > MAX_SIZE) {
            throw new BusinessRuleViolation(ApiRule.TOO_MANY_ITEMS, MAX_SIZE);
        }
        var by = caller.actor();
        return new Results(entries.stream()
                .map(entry -> eachAlone.attempt(
                        Fields.required("id", entry.id()), item -> decisions.take(item, entry.taken(), by)))
                .toList());
    }

    @POST
    @Path("/{id}/take-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A superior takes the work over",
            description = "fromPostId: the post at which it was seen, so that of two the second learns who was faster")
    @APIResponse(responseCode = "204", description = "it waits for the person now")
    @APIResponse(responseCode = "403", description = "the post is not below the person")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    public void takeOver(@PathParam("id") UUID id, TakingOver given) {
        reassigning.takeOver(
                id,
                Fields.required(
                        "fromPostId", Fields.required("fromPostId", given).fromPostId()),
                caller.actor());
    }

    @POST
    @Path("/{id}/reassign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A superior gives the work to another post of the unit, with a reason")
    @APIResponse(responseCode = "204", description = "it waits there now")
    @APIResponse(responseCode = "403", description = "the post is not below the person")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    public void reassign(@PathParam("id") UUID id, Reassigning given) {
        var body = Fields.required("toPostId", given);
        reassigning.reassign(
                id,
                Fields.required("fromPostId", body.fromPostId()),
                Fields.required("toPostId", body.toPostId()),
                Fields.orEmpty(body.reason()),
                caller.actor());
    }

    @POST
    @Path("/{id}/urge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A superior reminds the holder, once a day", description = "the text may be absent")
    @APIResponse(responseCode = "204", description = "reminded")
    @APIResponse(responseCode = "403", description = "the post is not below the person")
    @APIResponse(responseCode = "409", description = "reminded today, or handled meanwhile")
    public void urge(@PathParam("id") UUID id, Urging given) {
        urging.urge(id, Fields.orEmpty(Fields.required("text", given).text()), caller.actor());
    }

    /** What can be decided at a step that was added. */
    public record AddedStep(String step, String name, List<Way> ways) {

        /** One of the things that can be decided. */
        public record Way(String decision, String label, boolean reasoned) {}

        static AddedStep of(DrawnStep step) {
            return new AddedStep(
                    step.id(),
                    step.name(),
                    step.ways().stream()
                            .map(way -> new Way(way.decision(), way.label(), way.reasoned()))
                            .toList());
        }
    }

    /** Decisions at several items. */
    public record Many(List<Entry> decisions) {}

    /** A decision at one of them. */
    public record Entry(
            UUID id,
            String step,
            String decision,
            String remark,
            UUID handlerPostId,
            String leadUnitCode,
            LocalDate deadline,
            String figures,
            Boolean withParts) {

        Decision taken() {
            return new Decision(step, decision, remark, handlerPostId, leadUnitCode, deadline, figures, withParts);
        }
    }

    /** What became of each, in the order asked. */
    public record Results(List<EachAlone.Result> results) {}

    /** Where it was seen. */
    public record TakingOver(UUID fromPostId) {}

    /** Where it was seen, where it is to go, and why. */
    public record Reassigning(UUID fromPostId, UUID toPostId, String reason) {}

    /** What the holder is to read. */
    public record Urging(String text) {}

    /** A page of the list, with the number on all pages and the counts by light. */
    public record Page(int page, int size, long total, LightCounts counts, List<WorkItemAnswer> items) {}
}
