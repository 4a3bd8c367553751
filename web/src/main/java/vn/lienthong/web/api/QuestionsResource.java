package vn.lienthong.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.question.Addressee;
import vn.lienthong.assignment.question.AskQuestion;
import vn.lienthong.assignment.question.AskingQuestion;
import vn.lienthong.assignment.question.QuestionRow;
import vn.lienthong.assignment.question.ViewingQuestions;

/** What participants of an assignment ask each other. It is answered at the work item: answer-question ANSWERED. */
@Path("/assignments/{id}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionsResource {

    @Inject
    ViewingQuestions viewing;

    @Inject
    AskingQuestion asking;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The questions with their answers, newest first, and the posts that the person may ask now")
    @APIResponse(responseCode = "200", description = "the questions")
    @APIResponse(responseCode = "404", description = "there is no assignment that the person may see")
    public Questions list(@PathParam("id") UUID id) {
        var by = caller.actor();
        return new Questions(
                viewing.of(id, by).stream().map(QuestionItem::of).toList(),
                viewing.possible(id, by).stream().map(AskedPost::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks a post that takes part",
            description =
                    "as somebody who takes part; dueOn may be absent: two working days, but not beyond the deadline; several"
                            + " questions may be open at once")
    @APIResponse(responseCode = "200", description = "the id of the question")
    @APIResponse(responseCode = "403", description = "the person does not take part")
    @APIResponse(responseCode = "409", description = "the same question is open, or nothing may be asked now")
    @APIResponse(responseCode = "422", description = "the post, the text or the day is not possible")
    public AskedQuestion ask(@PathParam("id") UUID id, QuestionBody given) {
        var body = Fields.required("postId", given);
        var command = new AskQuestion(
                id,
                Fields.required("postId", body.postId()),
                Fields.orEmpty(body.text()),
                Optional.ofNullable(body.dueOn()));
        return new AskedQuestion(asking.ask(command, caller.actor()));
    }

    @POST
    @Path("/{question}/withdraw")
    @Operation(summary = "Takes a question back")
    @APIResponse(responseCode = "204", description = "taken back")
    @APIResponse(responseCode = "403", description = "another post asked it")
    @APIResponse(responseCode = "409", description = "it was answered meanwhile; detail says by whom and when")
    public void withdraw(@PathParam("id") UUID id, @PathParam("question") UUID question) {
        viewing.of(id, caller.actor());
        asking.withdraw(question, caller.actor());
    }

    /** Who is asked, what, and until when. */
    public record QuestionBody(UUID postId, String text, LocalDate dueOn) {}

    /** The question made. */
    public record AskedQuestion(UUID id) {}

    /** The questions, and the posts that the person may ask. */
    public record Questions(List<QuestionItem> items, List<AskedPost> possible) {}

    /** A post that may be asked; {@code holder} is empty where it is vacant. */
    public record AskedPost(UUID postId, String role, String post, String unit, String holder) {

        static AskedPost of(Addressee each) {
            return new AskedPost(
                    each.postId(),
                    each.role().name(),
                    each.title().vietnamese(),
                    each.unit().vietnamese(),
                    each.holder());
        }
    }

    /** A question; {@code workItem} is where it is answered, absent as soon as nobody has to. */
    public record QuestionItem(
            UUID id,
            String state,
            String askedBy,
            String askedByPost,
            String askedByUnit,
            Instant askedAt,
            String askedPost,
            String askedUnit,
            LocalDate dueOn,
            boolean held,
            String text,
            String answer,
            String settledBy,
            Instant settledAt,
            UUID workItem) {

        static QuestionItem of(QuestionRow row) {
            return new QuestionItem(
                    row.id(),
                    row.state().name(),
                    row.askedBy(),
                    row.askerTitle().vietnamese(),
                    row.askerUnit().vietnamese(),
                    row.askedAt(),
                    row.askedTitle().vietnamese(),
                    row.askedUnit().vietnamese(),
                    row.dueOn(),
                    row.held(),
                    row.text(),
                    row.answer(),
                    row.settledBy(),
                    row.settledAt(),
                    row.workItem());
        }
    }
}
