package vn.lienthong.directive.lineage;

import java.time.LocalDate;
import java.util.Optional;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.rule.BusinessRuleViolation;

/** A document as it is cited: {@code Nghị quyết số 71/NQ-CP} of a date, by its issuer. */
public record NamedDocument(String symbol, Optional<LocalDate> signedOn, String issuer) {

    /** @throws BusinessRuleViolation {@link DirectiveRule#LINEAGE_SYMBOL_REQUIRED} */
    public NamedDocument {
        symbol = symbol.strip();
        issuer = issuer.strip();
        if (symbol.isEmpty()) {
            throw new BusinessRuleViolation(DirectiveRule.LINEAGE_SYMBOL_REQUIRED);
        }
    }
}
