package vn.lienthong.matter.form;

import java.util.List;
import vn.lienthong.rule.BusinessRuleViolation;

/** What is wrong at one field. */
public record FieldFault(String key, FieldRule rule, List<Object> arguments) {

    /** As a sentence of its own can be made of it. */
    public BusinessRuleViolation asViolation() {
        return new BusinessRuleViolation(rule, arguments.toArray());
    }
}
