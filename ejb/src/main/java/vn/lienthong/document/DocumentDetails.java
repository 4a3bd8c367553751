package vn.lienthong.document;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * What the drafter says of a document.
 *
 * @param draftingPart who drafted an official letter, as it stands in its symbol; empty for what the unit's name gives
 * @param secrecy anything but {@link Secrecy#OPEN} is refused
 * @param summary the trích yếu
 * @param recipients the agencies to which it goes
 * @param formCheckPostId who checks its form; empty for the head of the office, or its clerk
 */
public record DocumentDetails(
        DocumentKind kind,
        UUID issuerUnitId,
        String draftingPart,
        Urgency urgency,
        Secrecy secrecy,
        String summary,
        Set<UUID> recipients,
        Optional<UUID> formCheckPostId) {

    private static final int MOST = 500;

    /** @throws BusinessRuleViolation {@link DocumentRule} when it cannot be the head of a document kept here */
    public DocumentDetails {
        summary = summary.strip().replaceAll("\\s+", " ");
        draftingPart = draftingPart.strip();
        recipients = Set.copyOf(recipients);
        if (secrecy != Secrecy.OPEN) {
            throw new BusinessRuleViolation(DirectiveRule.STATE_SECRET, secrecy);
        }
        if (summary.isEmpty()) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_SUMMARY_REQUIRED);
        }
        if (summary.length() > MOST) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_SUMMARY_TOO_LONG, MOST);
        }
        if (!draftingPart.isEmpty()) {
            SymbolPart.require(draftingPart);
        }
    }
}
