package vn.lienthong.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectiveDetails;
import vn.lienthong.directive.DirectiveKind;
import vn.lienthong.directive.EnteringDirective;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.directive.ViewingDirective;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;
import vn.lienthong.web.casefile.Outcome;
import vn.lienthong.web.casefile.ReceivedFiles;
import vn.lienthong.web.casefile.Subject;
import vn.lienthong.web.signon.CurrentActor;

/** The head of a directive, entered anew or changed. */
@Named
@RequestScoped
public class DirectiveForm {

    @Inject
    EnteringDirective entering;

    @Inject
    ViewingDirective viewing;

    @Inject
    LineageForm lineage;

    @Inject
    Subject subject;

    @Inject
    CurrentActor current;

    @Inject
    Outcome outcome;

    private DirectiveKind kind = DirectiveKind.PLAN;
    private String symbol = "";
    private LocalDate signedOn;
    private UUID issuer;
    private String signer = "";
    private Urgency urgency = Urgency.NORMAL;
    private Secrecy secrecy = Secrecy.OPEN;
    private String summary = "";
    private long version;
    private List<Part> files;

    /** Fills the form when the page is opened, for whoever may use it. */
    public void open() {
        if (getIssuers().isEmpty()) {
            throw new NotFound(Directive.class, "");
        }
        subject.find()
                .ifPresentOrElse(this::fill, () -> issuer = getIssuers().get(0).id());
    }

    private void fill(UUID id) {
        var view = viewing.view(id, current.actor());
        var details = view.details();
        kind = details.kind();
        symbol = details.symbol();
        signedOn = details.signedOn();
        issuer = details.issuerUnitId();
        signer = details.signer();
        urgency = details.urgency();
        summary = details.summary();
        version = view.version();
    }

    public String save() {
        var details = new DirectiveDetails(kind, symbol, signedOn, issuer, signer, urgency, secrecy, summary);
        var uploads = ReceivedFiles.of(files);
        var known = subject.find();
        if (known.isPresent()) {
            entering.change(known.get(), version, details, uploads, current.actor());
            return outcome.shownOn("directive", known.get(), "directive.changed");
        }
        var entered = entering.enter(details, uploads, current.actor());
        lineage.storeIfNamed(entered);
        return outcome.shownOn("directive", entered, "directive.entered");
    }

    public List<UnitChoice> getIssuers() {
        return viewing.issuers(current.actor());
    }

    public DirectiveKind[] getKinds() {
        return DirectiveKind.values();
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
        return "directive:" + subject.find().map(UUID::toString).orElse("new");
    }

    public DirectiveKind getKind() {
        return kind;
    }

    public void setKind(DirectiveKind kind) {
        this.kind = kind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public UUID getIssuer() {
        return issuer;
    }

    public void setIssuer(UUID issuer) {
        this.issuer = issuer;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
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
