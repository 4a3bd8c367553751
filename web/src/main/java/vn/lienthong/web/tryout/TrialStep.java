package vn.lienthong.web.tryout;

import java.io.Serializable;
import java.util.UUID;
import vn.lienthong.tryout.TrialChance;
import vn.lienthong.tryout.TrialDecision;
import vn.lienthong.tryout.TrialHappening;
import vn.lienthong.tryout.TrialMove;
import vn.lienthong.tryout.TrialWait;
import vn.lienthong.tryout.played.Happening;

/** A move of a trial as the page keeps it; {@code word} is null where nobody decides, {@code what} where nothing else happens. */
record TrialStep(int days, int file, String step, UUID postId, String word, String data, String reason, Happening what)
        implements Serializable {

    static TrialStep days(int days) {
        return new TrialStep(days, 0, null, null, null, "{}", "", null);
    }

    static TrialStep decided(TrialWait wait, String word, String data, String reason) {
        return new TrialStep(0, wait.file().place(), wait.step().id(), wait.postId(), word, data, reason, null);
    }

    static TrialStep happened(TrialChance chance, String reason) {
        return new TrialStep(0, chance.file().place(), null, null, null, "{}", reason, chance.what());
    }

    TrialMove asMove() {
        if (what != null) {
            return TrialMove.happen(new TrialHappening(file, what, reason));
        }
        return word == null
                ? TrialMove.wait(days)
                : TrialMove.decide(new TrialDecision(file, step, postId, word, data, reason));
    }
}
