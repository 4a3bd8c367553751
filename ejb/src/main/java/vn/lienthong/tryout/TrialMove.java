package vn.lienthong.tryout;

import java.util.Optional;

/**
 * What happens next in a trial: days go by, and then somebody decides, or nobody does.
 *
 * @param days how many days go by first; what the model does by itself in this time is done
 */
public record TrialMove(int days, Optional<TrialDecision> decision) {

    public static TrialMove wait(int days) {
        return new TrialMove(days, Optional.empty());
    }

    public static TrialMove decide(TrialDecision decision) {
        return new TrialMove(0, Optional.of(decision));
    }
}
