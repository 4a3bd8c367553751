package vn.lienthong.document.register;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.SymbolClaimed;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.register.Registers.Run;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * Since a series is kept here its numbers come from its register alone. What the office types off paper has a number from before that:
 * one that the register gave belongs to another document, and one that it has not given yet is nobody's. A clerk lets nobody run ahead
 * of the book, so the latter is refused as well and does not move the series on, which would leave a gap for each slip of the finger.
 */
@Dependent
public class ComparingTypedNumber {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,8})/(.+)");

    @Inject
    Registers registers;

    @Inject
    Numbering numbering;

    /**
     * Whoever numbers a document of the series at this moment waits, or is waited for.
     *
     * @throws BusinessRuleViolation {@link DocumentRule#NUMBER_OF_REGISTER}, {@link DocumentRule#NUMBER_NOT_GIVEN}
     */
    public void compare(@Observes SymbolClaimed claimed) {
        var typed = TYPED.matcher(claimed.details().symbol());
        if (claimed.source().isEmpty() && typed.matches()) {
            series(claimed.details(), typed.group(2)).ifPresent(series -> {
                registers.hold(series);
                registers
                        .run(series)
                        .ifPresent(run -> refuse(run, Integer.parseInt(typed.group(1)), claimed.details()));
            });
        }
    }

    private Optional<Series> series(DirectiveDetails details, String behind) {
        return numbering
                .kindOf(details.issuerUnitId(), behind)
                .map(kind -> new Series(
                        details.issuerUnitId(), kind.name(), details.signedOn().getYear()));
    }

    private static void refuse(Run run, int typed, DirectiveDetails details) {
        if (typed > run.last()) {
            throw new BusinessRuleViolation(
                    DocumentRule.NUMBER_NOT_GIVEN, details.symbol(), "%02d".formatted(run.last()));
        }
        if (typed >= run.first()) {
            throw new BusinessRuleViolation(DocumentRule.NUMBER_OF_REGISTER, details.symbol());
        }
    }
}
