package vn.lienthong.processmodel;

import vn.lienthong.rule.BusinessRuleViolation;

/** Whoever turns something down or ends it owes a reason. */
class Reason {

    private Reason() {}

    /** @throws BusinessRuleViolation {@link ProcessModelRule#REASON_REQUIRED} */
    static String required(String given) {
        if (given.isBlank()) {
            throw new BusinessRuleViolation(ProcessModelRule.REASON_REQUIRED);
        }
        return given.strip();
    }
}
