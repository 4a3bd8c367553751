package vn.lienthong.tryout;

import java.util.Optional;

/**
 * What happens next in a trial: days go by, and then somebody decides, or does something else, or nobody does.
 *
 * @param days how many days go by first; what the models do by themselves in this time is done
 */
public record TrialMove(int days, Optional<TrialDecision> decision, Optional<TrialHappening> happening) {

    public static TrialMove wait(int days) {
        return new TrialMove(days, Optional.empty(), Optional.empty());
    }

    public static TrialMove decide(TrialDecision decision) {
        return new TrialMove(0, Optional.of(decision), Optional.empty());
    }

    public static TrialMove happen(TrialHappening happening) {
        return new TrialMove(0, Optional.empty(), Optional.of(happening));
    }
}
