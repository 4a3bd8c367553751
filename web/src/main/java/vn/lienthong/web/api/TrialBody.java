package vn.lienthong.web.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.tryout.Beginner;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialDecision;
import vn.lienthong.tryout.TrialHappening;
import vn.lienthong.tryout.TrialMove;
import vn.lienthong.tryout.played.Happening;

/**
 * A trial: who begins the made-up matter with what, and what happens one after the other.
 *
 * @param beginner an employee code
 * @param dueOn may be absent
 * @param data what is filled in at the start form; may be absent
 */
public record TrialBody(String beginner, String title, LocalDate dueOn, JsonObject data, List<Move> moves) {

    Trial of(String model, Beginner who) {
        return new Trial(
                model,
                who.officialId(),
                Fields.orEmpty(title),
                Optional.ofNullable(dueOn),
                json(data),
                moves == null ? List.of() : moves.stream().map(Move::asMove).toList());
    }

    private static String json(JsonObject given) {
        return given == null ? "{}" : given.toString();
    }

    /**
     * Days go by, and then somebody decides, or does something else, or nobody does.
     *
     * @param days may be absent for none
     */
    public record Move(Integer days, Decided decision, Happened happening) {

        TrialMove asMove() {
            return new TrialMove(
                    days == null ? 0 : days,
                    Optional.ofNullable(decision).map(Decided::asDecision),
                    Optional.ofNullable(happening).map(Happened::asHappening));
        }
    }

    /**
     * What whoever holds the post decides at the step.
     *
     * @param file in which case file; may be absent for the one that began
     */
    public record Decided(Integer file, String step, UUID postId, String word, JsonObject data, String reason) {

        TrialDecision asDecision() {
            return new TrialDecision(
                    file == null ? 0 : file,
                    Fields.required("step", step),
                    Fields.required("postId", postId),
                    Fields.required("word", word),
                    json(data),
                    Fields.orEmpty(reason));
        }
    }

    /**
     * Somebody does something beside the steps that wait.
     *
     * @param file in which case file; may be absent for the one that began
     * @param what one of the chances
     */
    public record Happened(Integer file, String what, String reason) {

        TrialHappening asHappening() {
            return new TrialHappening(
                    file == null ? 0 : file,
                    Fields.oneOf(Happening.class, "what", Fields.required("what", what)),
                    Fields.orEmpty(reason));
        }
    }
}
