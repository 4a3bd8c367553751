package vn.lienthong.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Upload;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Unit;
import vn.lienthong.scene.Province;
import vn.lienthong.scene.Scene;
import vn.lienthong.scene.Work;

/** Leads documents for signature to the situation that a test is about, through the use cases. */
public class Paper {

    private final Scene scene;
    private final Work work;
    private final Province province;

    public final Actor clerk;

    public Paper(Scene scene) {
        this.scene = scene;
        this.work = new Work(scene);
        this.province = scene.province();
        this.clerk = province.clerkOf(province.office);
    }

    /** A decision of the province's People's Committee for these units. */
    public DocumentDetails details(Unit... recipients) {
        return details(DocumentKind.DECISION, Secrecy.OPEN, recipients);
    }

    public DocumentDetails details(DocumentKind kind, Secrecy secrecy, Unit... recipients) {
        return new DocumentDetails(
                kind,
                province.root.id(),
                "",
                Urgency.NORMAL,
                secrecy,
                "Ban hành quy chế tổ công nghệ số cộng đồng",
                Set.copyOf(List.of(recipients).stream().map(Unit::id).toList()),
                Optional.empty());
    }

    /** Drafted by an officer of a division of the department. */
    public UUID drafted() {
        return drafted(details(province.kinhBac, province.lucNgan));
    }

    public UUID drafted(DocumentDetails details) {
        return scene.use(DraftingDocument.class).draft(details, List.of(text("Dự thảo")), province.divisionOfficer);
    }

    public void send(UUID document) {
        var drafter = province.divisionOfficer;
        scene.use(SendingDocument.class).send(item(document, "draft-document", drafter), "", List.of(), drafter);
    }

    public void checkContent(UUID document) {
        var head = province.headOfDivision;
        scene.use(CheckingDocument.class).checkContent(item(document, "check-content", head), "", head);
    }

    public void checkForm(UUID document) {
        var office = province.headOfOffice;
        scene.use(CheckingDocument.class).checkForm(item(document, "check-form", office), "", office);
    }

    public void sign(UUID document) {
        var chairman = province.chairman;
        scene.use(SigningDocument.class).sign(item(document, "sign-document", chairman), "", chairman);
    }

    public void number(UUID document) {
        scene.use(IssuingDocument.class).number(item(document, "number-document", clerk), clerk);
    }

    public void issue(UUID document) {
        scene.use(IssuingDocument.class).issue(item(document, "issue-document", clerk), "", List.of(), clerk);
    }

    /** Sent, checked twice and before the chairman. */
    public UUID beforeTheSigner() {
        var document = drafted();
        send(document);
        checkContent(document);
        checkForm(document);
        return document;
    }

    public UUID signed() {
        var document = beforeTheSigner();
        sign(document);
        return document;
    }

    public UUID numbered() {
        var document = signed();
        number(document);
        return document;
    }

    public UUID issued() {
        var document = numbered();
        issue(document);
        return document;
    }

    public DocumentView seen(UUID document, Actor by) {
        scene.flushAndClear();
        return scene.use(ViewingDocument.class).view(document, by);
    }

    public UUID item(UUID caseFile, String step, Actor who) {
        return work.itemOf(caseFile, step, who);
    }

    public static Upload text(String content) {
        return new Upload("quyet-dinh.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
