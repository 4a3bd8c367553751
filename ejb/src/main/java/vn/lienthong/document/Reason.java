package vn.lienthong.document;

import vn.lienthong.rule.BusinessRuleViolation;

/** Whoever turns a document back owes a reason. */
public final class Reason {

    private Reason() {}

    /** @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_REASON_REQUIRED} */
    public static String required(String given) {
        if (given.isBlank()) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_REASON_REQUIRED);
        }
        return given.strip();
    }
}
