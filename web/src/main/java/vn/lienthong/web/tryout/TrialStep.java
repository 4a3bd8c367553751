package vn.lienthong.web.tryout;

import java.io.Serializable;
import java.util.UUID;
import vn.lienthong.tryout.TrialDecision;
import vn.lienthong.tryout.TrialMove;
import vn.lienthong.tryout.TrialWait;

/** A move of a trial as the page keeps it; {@code word} is null where only days go by. */
record TrialStep(int days, String step, UUID postId, String word, String data, String reason) implements Serializable {

    static TrialStep days(int days) {
        return new TrialStep(days, null, null, null, "{}", "");
    }

    static TrialStep decided(TrialWait wait, String word, String data, String reason) {
        return new TrialStep(0, wait.step().id(), wait.postId(), word, data, reason);
    }

    TrialMove asMove() {
        return word == null
                ? TrialMove.wait(days)
                : TrialMove.decide(new TrialDecision(step, postId, word, data, reason));
    }
}
