package vn.lienthong.tryout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a model is tried out: who begins a made-up matter with what, and what happens one after the other.
 *
 * @param model the key of the model
 * @param officialId who begins it
 * @param dueOn until when all of it is wanted
 * @param data what is filled in at the start form, as JSON
 */
public record Trial(
        String model, UUID officialId, String title, Optional<LocalDate> dueOn, String data, List<TrialMove> moves) {

    /** A trial of more moves than this goes round in circles. */
    public static final int MOST_MOVES = 60;

    static final int MOST_DAYS = 366;

    public Trial {
        moves = List.copyOf(moves);
    }
}
