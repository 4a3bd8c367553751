package vn.lienthong.web.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.tryout.Beginner;
import vn.lienthong.tryout.Trial;
import vn.lienthong.tryout.TrialDecision;
import vn.lienthong.tryout.TrialMove;

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
     * Days go by, and then somebody decides, or nobody does.
     *
     * @param days may be absent for none
     */
    public record Move(Integer days, Decided decision) {

        TrialMove asMove() {
            return new TrialMove(
                    days == null ? 0 : days, Optional.ofNullable(decision).map(Decided::asDecision));
        }
    }

    /** What whoever holds the post decides at the step. */
    public record Decided(String step, UUID postId, String word, JsonObject data, String reason) {

        TrialDecision asDecision() {
            return new TrialDecision(
                    Fields.required("step", step),
                    Fields.required("postId", postId),
                    Fields.required("word", word),
                    json(data),
                    Fields.orEmpty(reason));
        }
    }
}
