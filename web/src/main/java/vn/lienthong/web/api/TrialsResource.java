package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.processmodel.DrawnStep.Way;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.tryout.ChoosingBeginner;
import vn.lienthong.tryout.TrialChance;
import vn.lienthong.tryout.TrialCourse;
import vn.lienthong.tryout.TrialWait;
import vn.lienthong.tryout.TryingOutModel;
import vn.lienthong.tryout.played.Happening;
import vn.lienthong.web.reader.Texts;
import vn.lienthong.web.tryout.AskedForm;
import vn.lienthong.web.tryout.TrialLine;
import vn.lienthong.web.tryout.TrialWords;

/** Tries a drawn model out, as it is drawn now. */
@Path("/process-models/{key}/trial")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrialsResource {

    @Inject
    TryingOutModel trying;

    @Inject
    ViewingModels viewing;

    @Inject
    ChoosingBeginner beginners;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lets a made-up matter walk the model, and tells who would have got what when",
            description =
                    "through the real rules, from the beginning; nothing of it is kept, nobody is told. A model that comes with the"
                            + " program is walked by a made-up directive, assignment or document")
    @APIResponse(responseCode = "200", description = "what would have happened, and who would have to act now")
    @APIResponse(responseCode = "404", description = "there is no such model, or the person neither draws nor approves")
    @APIResponse(responseCode = "409", description = "a decision is taken at a step that does not wait")
    @APIResponse(
            responseCode = "422",
            description = "the model does not pass the gate, or what a real beginning or decision would be refused for")
    public Course walk(@PathParam("key") String key, TrialBody given) {
        var by = caller.actor();
        viewing.name(key, by);
        var body = Fields.required("beginner", given);
        var code = Fields.required("beginner", body.beginner());
        var who = beginners
                .coded(code)
                .orElseThrow(() -> new BusinessRuleViolation(ApiRule.FIELD_UNKNOWN_VALUE, "beginner", code));
        return Course.of(trying.walk(body.of(key, who), by), texts);
    }

    /**
     * What would have happened.
     *
     * @param today the day that the trial has reached
     * @param nextByItself when a model would next do something by itself; absent when it only waits for people
     */
    public record Course(
            LocalDate today,
            boolean ended,
            LocalDate nextByItself,
            List<TrialLine> events,
            List<Waiting> waiting,
            List<Chance> chances) {

        static Course of(TrialCourse course, Texts texts) {
            var words = new TrialWords(texts);
            return new Course(
                    course.today(),
                    course.ended(),
                    course.timer().orElse(null),
                    course.moments().stream().map(words::line).toList(),
                    course.waiting().stream()
                            .map(wait -> Waiting.of(wait, texts))
                            .toList(),
                    course.chances().stream().map(Chance::of).toList());
        }
    }

    /**
     * What somebody might do beside the steps that wait.
     *
     * @param file in which case file
     * @param what SUSPEND, RESUME, RECALL, CANCEL, EXTENSION, TRANSFER, QUESTION or TAKE_BACK
     */
    public record Chance(int file, Happening what) {

        static Chance of(TrialChance chance) {
            return new Chance(chance.file().place(), chance.what());
        }
    }

    /**
     * A step that would wait for somebody.
     *
     * @param file of which case file, counted in the order in which they came up; 0 is the one that began
     * @param title of that case file
     * @param official absent where nobody holds the post
     * @param form the schema of its form, as JSON; absent where it has none
     */
    public record Waiting(
            int file,
            String title,
            String step,
            String name,
            UUID postId,
            String post,
            String unit,
            String official,
            LocalDate dueOn,
            List<Way> ways,
            String form) {

        static Waiting of(TrialWait wait, Texts texts) {
            return new Waiting(
                    wait.file().place(),
                    wait.file().title(),
                    wait.step().id(),
                    wait.step().name(),
                    wait.postId(),
                    wait.post().vietnamese(),
                    wait.unit().vietnamese(),
                    wait.official().orElse(null),
                    wait.dueOn().orElse(null),
                    wait.step().ways(),
                    new AskedForm(texts).schema(wait.schema(), wait.asked()).orElse(null));
        }
    }
}
