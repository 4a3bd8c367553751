package vn.lienthong.rule;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule of the domain was broken; the transaction is rolled back and the person reads the rule's sentence. */
@ApplicationException(rollback = true)
public class BusinessRuleViolation extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> arguments;

    /** @param arguments fill the placeholders of the rule's sentence; dates and enums are formatted for the reader */
    public BusinessRuleViolation(Rule rule, Object... arguments) {
        super(rule.key() + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
