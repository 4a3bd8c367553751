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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.running.FailedRow;
import vn.lienthong.processmodel.running.KeptRefusal;
import vn.lienthong.processmodel.running.RunningFilter;
import vn.lienthong.processmodel.running.RunningRow;
import vn.lienthong.processmodel.running.SteeringWork;
import vn.lienthong.processmodel.running.StepLoad;
import vn.lienthong.processmodel.running.ViewingRunningWork;
import vn.lienthong.web.model.FailureWords;
import vn.lienthong.web.reader.Texts;

/** What runs by a model: how much stands where for how long, one by one, and what failed. */
@Path("/process-models/{key}/running")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunningWorkResource {

    @Inject
    FailureWords failures;

    @Inject
    ViewingRunningWork viewing;

    @Inject
    SteeringWork steering;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @GET
    @Operation(
            summary = "How much runs by each version, and stands at each step, for how long",
            description = "meanSeconds: how long what stands there has been waiting in the mean")
    @APIResponse(responseCode = "200", description = "the versions and the steps")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public Running running(@PathParam("key") String key) {
        var by = caller.actor();
        var versions = viewing.versions(key, by).entrySet().stream()
                .map(each -> new Version(each.getKey(), each.getValue()))
                .toList();
        return new Running(versions, viewing.loads(key, by));
    }

    @GET
    @Path("/work-items")
    @Operation(
            summary = "What waits by the model one by one, the oldest first",
            description = "version, step, number (of a case file, or its end): may be absent")
    @APIResponse(responseCode = "200", description = "a page of it")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public Waiting waiting(
            @PathParam("key") String key,
            @QueryParam("version") Integer version,
            @QueryParam("step") String step,
            @QueryParam("number") String number,
            @BeanParam Paging paging) {
        var by = caller.actor();
        var filter =
                new RunningFilter(Optional.ofNullable(version), Optional.ofNullable(step), Optional.ofNullable(number));
        var rows = viewing.rows(key, filter, paging.first(), paging.size(), by);
        return new Waiting(
                paging.page(), paging.size(), paging.total(rows.size(), () -> viewing.count(key, filter, by)), rows);
    }

    @GET
    @Path("/failures")
    @Operation(summary = "The steps without people that failed and are tried no more, each with its cause in words")
    @APIResponse(responseCode = "200", description = "a page of them, the oldest first")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    public Failures failures(@PathParam("key") String key, @BeanParam Paging paging) {
        var by = caller.actor();
        var failed = viewing.failed(key, paging.first(), paging.size(), by).stream()
                .map(row -> Failure.of(row, failures, texts))
                .toList();
        return new Failures(
                paging.page(), paging.size(), paging.total(failed.size(), () -> viewing.failures(key, by)), failed);
    }

    @POST
    @Path("/failures/retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tries once more what failed",
            description = "failure: the id of one; absent for all of the model, up to a thousand at once")
    @APIResponse(responseCode = "200", description = "how many are tried again")
    @APIResponse(responseCode = "403", description = "the person does not draw models")
    @APIResponse(
            responseCode = "404",
            description = "there is no such model, or the person has nothing to do with models")
    @APIResponse(responseCode = "409", description = "nothing of that failed any more")
    public Retried retry(@PathParam("key") String key, Retry wanted) {
        var failure = Optional.ofNullable(wanted).map(Retry::failure).filter(id -> !id.isBlank());
        return new Retried(steering.retry(key, failure, caller.actor()));
    }

    /** What runs. */
    public record Running(List<Version> versions, List<StepLoad> steps) {}

    /** How many case files run by a version. */
    public record Version(int version, int caseFiles) {}

    /** A page of what waits. */
    public record Waiting(int page, int size, long total, List<RunningRow> items) {}

    /** A page of what failed. */
    public record Failures(int page, int size, long total, List<Failure> items) {}

    /**
     * A step that failed.
     *
     * @param rule the rule that was broken; absent when it was none of the domain
     * @param cause the same in words
     */
    public record Failure(
            String id,
            UUID caseFileId,
            String number,
            int version,
            String step,
            String name,
            Instant at,
            String rule,
            String cause) {

        static Failure of(FailedRow row, FailureWords failures, Texts texts) {
            return new Failure(
                    row.id(),
                    row.caseFileId(),
                    row.number(),
                    row.version(),
                    row.step(),
                    row.stepName(),
                    row.at(),
                    row.refusal().map(KeptRefusal::rule).orElse(null),
                    failures.of(row.refusal(), texts));
        }
    }

    /** Which failure is to be tried again. */
    public record Retry(String failure) {}

    /** How many are tried again. */
    public record Retried(int retried) {}
}
