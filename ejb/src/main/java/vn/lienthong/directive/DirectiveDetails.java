package vn.lienthong.directive;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * The head of a directive as it stands on the document.
 *
 * @param symbol number and symbol, for example {@code 17/KH-UBND}
 * @param signedOn the date on the document
 * @param summary the trích yếu
 * @param secrecy anything but {@link Secrecy#OPEN} is refused
 */
public record DirectiveDetails(
        DirectiveKind kind,
        String symbol,
        LocalDate signedOn,
        UUID issuerUnitId,
        String signer,
        Urgency urgency,
        Secrecy secrecy,
        String summary) {

    private static final Pattern SYMBOL = Pattern.compile("[\\p{L}\\d.&-]{1,20}/[\\p{L}\\d.&/-]{1,40}");

    /** @throws BusinessRuleViolation {@link DirectiveRule} when it cannot be the head of a directive kept here */
    public DirectiveDetails {
        symbol = symbol.strip();
        signer = signer.strip();
        summary = summary.strip();
        refuse(secrecy != Secrecy.OPEN, DirectiveRule.STATE_SECRET, secrecy);
        refuse(!SYMBOL.matcher(symbol).matches(), DirectiveRule.SYMBOL_MALFORMED, symbol);
        refuse(signer.isEmpty(), DirectiveRule.SIGNER_REQUIRED);
        refuse(summary.isEmpty(), DirectiveRule.SUMMARY_REQUIRED);
    }

    void requireSignedBy(LocalDate today) {
        refuse(signedOn.isAfter(today), DirectiveRule.SIGNED_IN_FUTURE);
    }

    private static void refuse(boolean broken, DirectiveRule rule, Object... arguments) {
        if (broken) {
            throw new BusinessRuleViolation(rule, arguments);
        }
    }
}
