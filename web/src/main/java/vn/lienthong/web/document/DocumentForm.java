package vn.lienthong.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.document.Document;
import vn.lienthong.document.DocumentDetails;
import vn.lienthong.document.DocumentKind;
import vn.lienthong.document.DraftingDocument;
import vn.lienthong.document.FormChecker;
import vn.lienthong.document.ViewingDocument;
import vn.lienthong.organization.ChoosingUnits;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.assignment.RecipientFields;
import vn.lienthong.web.assignment.Recipients;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** A document for signature, drafted anew or changed. */
@Named
@RequestScoped
public class DocumentForm {

    @Inject
    DraftingDocument drafting;

    @Inject
    ViewingDocument viewing;

    @Inject
    ChoosingUnits units;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private final RecipientFields recipients = new RecipientFields();
    private DocumentKind kind = DocumentKind.DECISION;
    private UUID issuer;
    private String draftingPart = "";
    private Urgency urgency = Urgency.NORMAL;
    private Secrecy secrecy = Secrecy.OPEN;
    private String summary = "";
    private UUID formChecker;
    private long version;
    private List<Part> files;

    /** Fills the form when the page is opened, for whoever may use it. */
    public void open() {
        recipients.setMode(Recipients.CHOSEN);
        if (getIssuers().isEmpty()) {
            throw new NotFound(Document.class, "");
        }
        subject.find()
                .ifPresentOrElse(this::fill, () -> issuer = getIssuers().get(0).id());
    }

    private void fill(UUID id) {
        var view = viewing.view(id, current.actor());
        var details = view.details();
        kind = details.kind();
        issuer = details.issuerUnitId();
        draftingPart = details.draftingPart();
        urgency = details.urgency();
        summary = details.summary();
        formChecker = details.formCheckPostId().orElse(null);
        recipients.fill(details.recipients(), Optional.of(issuer), units);
        recipients.setMode(details.recipients().isEmpty() ? Recipients.CHOSEN : recipients.getMode());
        version = view.version();
    }

    public String save() {
        var details = new DocumentDetails(
                kind,
                issuer,
                draftingPart,
                urgency,
                secrecy,
                summary,
                recipients.value(Optional.ofNullable(issuer), units),
                Optional.ofNullable(formChecker));
        var uploads = ReceivedFiles.of(files);
        var known = subject.find();
        if (known.isPresent()) {
            drafting.change(known.get(), version, details, uploads, current.actor());
            return outcome.shownOn("document", known.get(), "document.changed");
        }
        return outcome.shownOn("document", drafting.draft(details, uploads, current.actor()), "document.drafted");
    }

    public List<UnitChoice> getIssuers() {
        return viewing.issuers(current.actor());
    }

    /** Of every unit in whose name the person may draft; the issuer's own are used. */
    public List<FormChecker> getFormCheckers() {
        return getIssuers().stream()
                .flatMap(unit -> viewing.formCheckers(unit.id()).stream())
                .toList();
    }

    public Recipients[] getGroups() {
        return new Recipients[] {Recipients.CHOSEN, Recipients.ALL_COMMUNES, Recipients.ALL_DEPARTMENTS};
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    /** All grades are offered, so that whoever chooses a secret one reads why not and where to go instead. */
    public Secrecy[] getSecrecies() {
        return Secrecy.values();
    }

    /** What is typed is kept under this name until it is saved. */
    public String getDraftKey() {
        return "document:" + subject.find().map(UUID::toString).orElse("new");
    }

    public RecipientFields getRecipients() {
        return recipients;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public UUID getIssuer() {
        return issuer;
    }

    public void setIssuer(UUID issuer) {
        this.issuer = issuer;
    }

    public String getDraftingPart() {
        return draftingPart;
    }

    public void setDraftingPart(String draftingPart) {
        this.draftingPart = draftingPart == null ? "" : draftingPart;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Secrecy getSecrecy() {
        return secrecy;
    }

    public void setSecrecy(Secrecy secrecy) {
        this.secrecy = secrecy;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public UUID getFormChecker() {
        return formChecker;
    }

    public void setFormChecker(UUID formChecker) {
        this.formChecker = formChecker;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
