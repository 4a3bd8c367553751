package vn.lienthong.processmodel.running;

import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.ViewingModels;
import vn.lienthong.rule.BusinessRuleViolation;

/** Who may do something with running work, and that they say why. */
class Movers {

    private Movers() {}

    static void require(ViewingModels models, Actor by) {
        if (!models.draws(by)) {
            throw new BusinessRuleViolation(RunningRule.NOT_YOURS_TO_MOVE);
        }
    }

    static String reason(String given) {
        if (given.isBlank()) {
            throw new BusinessRuleViolation(RunningRule.REASON_REQUIRED);
        }
        return given.strip();
    }
}
