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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.lienthong.assignment.input.AnsweringInput;
import vn.lienthong.assignment.input.GivenInput;
import vn.lienthong.assignment.input.InputRow;
import vn.lienthong.assignment.input.ViewingInputs;

/** What the coordinating units gave to an assignment. A unit gives its input at its work item: give-input GIVEN. */
@Path("/assignments/{id}/inputs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InputsResource {

    @Inject
    ViewingInputs viewing;

    @Inject
    AnsweringInput answering;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Every coordinating unit with its input, if it gave one")
    @APIResponse(responseCode = "200", description = "the coordinating units with what they gave")
    @APIResponse(responseCode = "404", description = "there is none that the person may see")
    public Given given(@PathParam("id") UUID id) {
        return new Given(
                viewing.view(id, caller.actor()).stream().map(Input::of).toList());
    }

    @POST
    @Path("/{input}/taken-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes an input up", description = "as the lead unit; the remark may be absent")
    @APIResponse(responseCode = "204", description = "noted")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    public void takeUp(@PathParam("id") UUID id, @PathParam("input") UUID input, Reply reply) {
        answering.takeUp(input, Fields.orEmpty(Fields.required("remark", reply).remark()), caller.actor());
    }

    @POST
    @Path("/{input}/answered")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers why an input is not taken up", description = "as the lead unit; needs a remark")
    @APIResponse(responseCode = "204", description = "noted")
    @APIResponse(responseCode = "403", description = "the person does not act for the lead unit")
    @APIResponse(responseCode = "409", description = "somebody was faster; detail says who and when")
    public void answer(@PathParam("id") UUID id, @PathParam("input") UUID input, Reply reply) {
        answering.answer(input, Fields.orEmpty(Fields.required("remark", reply).remark()), caller.actor());
    }

    /** What is said of an input. */
    public record Reply(String remark) {}

    /** The coordinating units. */
    public record Given(List<Input> items) {}

    /** A coordinating unit; {@code id}, {@code text} and what follows are absent where it gave none. */
    public record Input(
            UUID id, String unit, String state, LocalDate dueOn, String text, String givenBy, String reply) {

        static Input of(InputRow row) {
            return new Input(
                    row.given().map(GivenInput::id).orElse(null),
                    row.unit().vietnamese(),
                    row.state().name(),
                    row.dueOn(),
                    row.given().map(GivenInput::text).orElse(null),
                    row.given().map(GivenInput::givenBy).orElse(null),
                    row.given().map(GivenInput::reply).orElse(null));
        }
    }
}
