package vn.lienthong.document.exchange;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentPolicy;
import vn.lienthong.document.DocumentState;
import vn.lienthong.document.Documents;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** The issuer looks who has received a document; a recipient looks at what came in. */
@Stateless
public class ViewingDeliveries {

    @Inject
    Deliveries deliveries;

    @Inject
    Documents documents;

    @Inject
    DocumentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @throws NotFound when the person may not see the document; its recipients see their own part only */
    public Receipts receipts(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        var courses = deliveries.of(documentId).stream().collect(toMap(Delivery::id, Delivery::history));
        return new Receipts(deliveries.rows(documentId), courses, LocalDate.now(clock));
    }

    public boolean mayRecall(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        var document = documents.get(documentId);
        return document.state() == DocumentState.ISSUED && policy.speaksForIssuer(by, document);
    }

    /** Why it was taken back; empty unless it was. */
    public Optional<String> recallReason(UUID documentId, Actor by) {
        visibility.require(Document.class, documentId, by);
        return documents.get(documentId).recallReason();
    }

    public List<DeliveryRow> page(IncomingFilter filter, int first, int size, Actor by) {
        return deliveries.page(filter, first, size, by);
    }

    public long count(IncomingFilter filter, Actor by) {
        return deliveries.count(filter, by);
    }

    public boolean late(DeliveryRow row) {
        return row.lateOn(LocalDate.now(clock));
    }

    /** @throws NotFound when there is none that the person may see */
    public DeliveryView view(UUID id, Actor by) {
        visibility.require(Delivery.class, id, by);
        var delivery = deliveries.get(id);
        var document = documents.get(delivery.documentId());
        var details = document.details();
        return new DeliveryView(
                id,
                document.id(),
                caseFiles.get(id).number(),
                details.kind(),
                document.symbol().orElse(""),
                details.summary(),
                units.get(details.issuerUnitId()).bothNames(),
                units.get(delivery.unitId()).bothNames(),
                units.get(delivery.addressedUnitId()).bothNames(),
                document.signature().orElseThrow(),
                details.urgency(),
                delivery.code(),
                delivery.dueOn(),
                delivery.incomingNumber(),
                delivery.registerUnitId().map(unit -> units.get(unit).bothNames()),
                delivery.acknowledgedOn(),
                delivery.instruction(),
                delivery.processBy(),
                delivery.frozen(),
                document.recallReason().orElse(""),
                delivery.history());
    }
}
