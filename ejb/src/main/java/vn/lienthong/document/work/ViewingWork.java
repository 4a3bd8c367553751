package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.Directives;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.Documents;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A document and the directive that gives its work name each other, as far as the person may see both. */
@Stateless
public class ViewingWork {

    @Inject
    Documents documents;

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Visibility visibility;

    /**
     * Whether the person may give the work of the document and nobody has done so yet.
     *
     * @throws NotFound when the person may not see the document
     */
    public boolean mayGive(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        var document = documents.get(documentId);
        return document.state() == DocumentState.ISSUED
                && GivenAs.kind(document.details().kind()).isPresent()
                && policy.mayEnterFor(by, document.issuerUnitId())
                && directives.from(documentId).isEmpty();
    }

    /** The directive that gives its work. */
    public Optional<Related> directiveOf(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        return directives
                .from(documentId)
                .filter(directive -> visibility.sees(directive.id(), by))
                .map(directive -> new Related(directive.id(), directive.title()));
    }

    /** The document whose work the directive gives. */
    public Optional<Related> documentOf(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return directives
                .get(directiveId)
                .sourceId()
                .filter(source -> visibility.sees(source, by))
                .flatMap(documents::find)
                .map(document -> new Related(document.id(), document.title()));
    }
}
