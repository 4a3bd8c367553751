package vn.lienthong.score;

import vn.lienthong.rule.Refusal;
import vn.lienthong.rule.Rule;

/** What is wrong with a question for a score. */
public enum ScoreRule implements Rule {
    /** {0} first day, {1} last day */
    PERIOD_BACKWARDS(Refusal.INVALID);

    private final Refusal refusal;

    ScoreRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
