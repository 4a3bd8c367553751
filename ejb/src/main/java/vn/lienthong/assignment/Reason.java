package vn.lienthong.assignment;

import vn.lienthong.rule.BusinessRuleViolation;

/** Whoever turns work back owes a reason. */
public final class Reason {

    private Reason() {}

    /** @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} */
    public static String required(String given) {
        if (given.isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.REASON_REQUIRED);
        }
        return given.strip();
    }
}
