package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.Documents;
import vn.lienthong.document.OutgoingFiles;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The office gives the work of an issued document: a directive with its head and its files, to be cut into assignments. */
@Stateless
public class GivingWork {

    @Inject
    Documents documents;

    @Inject
    OutgoingFiles outgoing;

    @Inject
    WorkFromSource work;

    @Inject
    Visibility visibility;

    /**
     * Of two who do so at once, or of one who does it twice, the second gets the directive of the first.
     *
     * @return the draft, or the directive that there is already
     * @throws BusinessRuleViolation {@link DocumentRule#DOCUMENT_STATE} unless it is issued, {@link DocumentRule#GIVES_NO_WORK},
     *     {@link DirectiveRule#MAY_NOT_ENTER}, {@link DirectiveRule#ISSUER_NOT_YOURS}
     * @throws NotFound when the person may not see the document
     */
    public UUID give(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        var document = documents.lock(documentId);
        return work.once(documentId, () -> enter(document, by), by);
    }

    private UUID enter(Document document, Actor by) {
        if (document.state() != DocumentState.ISSUED) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_STATE, document.state());
        }
        var kind = document.details().kind();
        var given = GivenAs.kind(kind).orElseThrow(() -> new BusinessRuleViolation(DocumentRule.GIVES_NO_WORK, kind));
        return work.enter(document.id(), GivenAs.head(document, given), outgoing.of(document.id()), by);
    }
}
