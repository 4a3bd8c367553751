package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveRule;
import vn.lienthong.directive.Directives;
import vn.lienthong.directive.EnteringDirective;
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
    Directives directives;

    @Inject
    EnteringDirective entering;

    @Inject
    OutgoingFiles outgoing;

    @Inject
    Attachments attachments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

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
        return directives
                .from(documentId)
                .map(Directive::id)
                .filter(directive -> visibility.sees(directive, by))
                .orElseGet(() -> enter(document, by));
    }

    private UUID enter(Document document, Actor by) {
        if (document.state() != DocumentState.ISSUED) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_STATE, document.state());
        }
        var kind = document.details().kind();
        var given = GivenAs.kind(kind).orElseThrow(() -> new BusinessRuleViolation(DocumentRule.GIVES_NO_WORK, kind));
        var directive = entering.enterFrom(document.id(), GivenAs.head(document, given), by);
        attachments.share(outgoing.of(document.id()), timeline.note(directive, TimelineEvent.FILE_ADDED, "", by));
        timeline.note(
                document.id(), TimelineEvent.RELATED, caseFiles.get(directive).number(), by);
        return directive;
    }
}
