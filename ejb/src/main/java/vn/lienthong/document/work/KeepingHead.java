package vn.lienthong.document.work;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.directive.SymbolClaimed;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.Documents;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A directive that gives the work of a document bears that document's number, date and issuer, whatever is mended in its draft; a
 * forwarding slip the number under which the document came in.
 */
@Dependent
public class KeepingHead {

    @Inject
    Documents documents;

    @Inject
    Deliveries deliveries;

    @Inject
    Slips slips;

    /** @throws BusinessRuleViolation {@link DocumentRule#HEAD_OF_DOCUMENT} */
    public void keep(@Observes SymbolClaimed claimed) {
        claimed.source()
                .flatMap(documents::find)
                .filter(document -> !GivenAs.bearsHeadOf(document, claimed.details()))
                .ifPresent(document -> {
                    throw new BusinessRuleViolation(
                            DocumentRule.HEAD_OF_DOCUMENT, document.symbol().orElseThrow());
                });
        claimed.source()
                .flatMap(deliveries::find)
                .filter(delivery -> !slips.bears(delivery, claimed.details()))
                .ifPresent(delivery -> {
                    throw new BusinessRuleViolation(DocumentRule.HEAD_OF_DOCUMENT, slips.symbol(delivery));
                });
    }
}
