package vn.lienthong.document.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.FileHead;
import vn.lienthong.casefile.Sight;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.Directives;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.Documents;
import vn.lienthong.document.exchange.Deliveries;
import vn.lienthong.document.exchange.Delivery;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A document and the directive that gives its work name each other, as far as the person may see both. */
@Stateless
public class ViewingWork {

    @Inject
    Documents documents;

    @Inject
    Deliveries deliveries;

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

    /** The same for what came in. */
    public boolean mayHandOn(UUID deliveryId, Actor by) {
        visibility.require(Delivery.class, deliveryId, by);
        var delivery = deliveries.get(deliveryId);
        return delivery.inHand()
                && policy.mayEnterFor(by, delivery.unitId())
                && directives.from(deliveryId).isEmpty();
    }

    /** The directive that gives its work. */
    public Optional<Related> directiveOf(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        return given(documentId, by);
    }

    /** The forwarding slip that gives the work of what came in. */
    public Optional<Related> slipOf(UUID deliveryId, Actor by) {
        visibility.require(Delivery.class, deliveryId, by);
        return given(deliveryId, by);
    }

    private Optional<Related> given(UUID source, Actor by) {
        return directives
                .from(source)
                .filter(directive -> visibility.sees(directive.id(), by))
                .map(directive -> new Related(directive.id(), directive.title(), CaseFileKind.DIRECTIVE));
    }

    /** The document whose work the directive gives, the unit's own or one that came in, or the matter that it comes from. */
    public Optional<Related> documentOf(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return directives.get(directiveId).sourceId().flatMap(source -> source(source, by));
    }

    /** The same for whoever knows already from which case file the work comes. */
    public Optional<Related> source(UUID source, Actor by) {
        return visibility.find(source, by).map(Sight::file).map(file -> new Related(source, title(file), file.kind()));
    }

    private String title(FileHead file) {
        return file.kind() == CaseFileKind.DOCUMENT
                ? documents.find(file.id()).map(Document::title).orElseGet(file::title)
                : file.title();
    }
}
