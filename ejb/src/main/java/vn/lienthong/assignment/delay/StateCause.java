package vn.lienthong.assignment.delay;

import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The lead unit states why its assignment is late.
 *
 * @param kind null when none was chosen
 * @param text what happened
 * @param remedy what the unit does about it
 */
public record StateCause(CauseKind kind, String text, String remedy) {

    /** @throws BusinessRuleViolation {@link DelayRule#KIND_REQUIRED}, {@link DelayRule#TEXT_REQUIRED}, {@link DelayRule#REMEDY_REQUIRED} */
    void requireComplete() {
        require(kind != null, DelayRule.KIND_REQUIRED);
        require(!text.isBlank(), DelayRule.TEXT_REQUIRED);
        require(!remedy.isBlank(), DelayRule.REMEDY_REQUIRED);
    }

    private static void require(boolean holds, DelayRule rule) {
        if (!holds) {
            throw new BusinessRuleViolation(rule);
        }
    }
}
