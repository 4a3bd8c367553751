package vn.lienthong.document;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.directive.Secrecy;
import vn.lienthong.directive.Urgency;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A document for signature. It is drafted ({@code DRAFT}), its content is checked by the head of the drafting unit
 * ({@code CONTENT_CHECK}) and its form by the office ({@code FORM_CHECK}), it is signed ({@code SIGNING}, {@code SIGNED}), gets the next
 * number of its series ({@code NUMBERED}) and is issued ({@code ISSUED}). Each step before may send it back to the drafter, and up to the
 * signature the drafter may withdraw it ({@code WITHDRAWN}). What was issued may be taken back ({@code RECALLED}). No person takes two of
 * the four steps of drafting, checking and signing.
 */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "issuer_unit_id")
    private UUID issuerUnitId;

    @Column(name = "drafting_part")
    private String draftingPart;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String summary;

    @Column(name = "drafting_unit_id")
    private UUID draftingUnitId;

    @Column(name = "drafter_post_id")
    private UUID drafterPostId;

    @Column(name = "form_check_post_id")
    private UUID formCheckPostId;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Embedded
    private SignedBy signature;

    @Column(name = "issue_due_on")
    private LocalDate issueDueOn;

    private Integer number;

    @Column(name = "number_year")
    private Integer numberYear;

    private String symbol;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "recalled_on")
    private LocalDate recalledOn;

    @Column(name = "recall_reason")
    private String recallReason;

    @ElementCollection
    @CollectionTable(name = "document_recipient", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "unit_id")
    private Set<UUID> recipients = new HashSet<>();

    @Embedded
    private Hands hands = new Hands();

    protected Document() {}

    Document(UUID caseFileId, DocumentDetails details, DraftingDesk desk) {
        this.id = caseFileId;
        this.state = DocumentState.DRAFT;
        this.draftingUnitId = desk.draftingUnitId();
        this.drafterPostId = desk.drafterPostId();
        describe(details, desk);
    }

    void change(DocumentDetails details, DraftingDesk desk) {
        require(DocumentState.DRAFT);
        describe(details, desk);
    }

    private void describe(DocumentDetails details, DraftingDesk desk) {
        this.kind = details.kind();
        this.issuerUnitId = details.issuerUnitId();
        this.draftingPart = details.draftingPart();
        this.urgency = details.urgency();
        this.summary = details.summary();
        this.formCheckPostId = desk.formCheckPostId();
        recipients.removeIf(unit -> !details.recipients().contains(unit));
        recipients.addAll(details.recipients());
    }

    /** Whoever writes on the draft is its drafter as well, and checks nothing of it. */
    void drafted(Actor by, Instant at) {
        require(DocumentState.DRAFT);
        hands.take(DraftingStep.DRAFTED, by, at);
    }

    void send() {
        require(DocumentState.DRAFT);
        if (recipients.isEmpty()) {
            throw new BusinessRuleViolation(DocumentRule.RECIPIENT_REQUIRED);
        }
        this.state = DocumentState.CONTENT_CHECK;
    }

    void checkContent(Actor by, Instant at) {
        require(DocumentState.CONTENT_CHECK);
        hands.take(DraftingStep.CONTENT_CHECKED, by, at);
        this.state = DocumentState.FORM_CHECK;
    }

    void checkForm(Actor by, Instant at) {
        require(DocumentState.FORM_CHECK);
        hands.take(DraftingStep.FORM_CHECKED, by, at);
        this.state = DocumentState.SIGNING;
    }

    /** @param due the last day to issue it */
    void sign(Actor by, SignedBy given, Instant at, LocalDate due) {
        require(DocumentState.SIGNING);
        hands.take(DraftingStep.SIGNED, by, at);
        this.signature = given;
        this.issueDueOn = due;
        this.state = DocumentState.SIGNED;
    }

    /** Back to the drafter; what was checked and signed before is to be checked and signed again. */
    void sendBack() {
        if (!state.unsigned() && state != DocumentState.SIGNED || state == DocumentState.DRAFT) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_STATE, state);
        }
        hands.keepDrafters();
        this.signature = null;
        this.issueDueOn = null;
        this.state = DocumentState.DRAFT;
    }

    void withdraw() {
        if (!state.unsigned()) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_STATE, state);
        }
        this.state = DocumentState.WITHDRAWN;
    }

    /** Gets the next number of its series in the year in which it was signed. */
    void number(int next, String symbol) {
        require(DocumentState.SIGNED);
        this.number = next;
        this.numberYear = signature.on().getYear();
        this.symbol = symbol;
        this.state = DocumentState.NUMBERED;
    }

    void issue(LocalDate today) {
        require(DocumentState.NUMBERED);
        this.issuedOn = today;
        this.state = DocumentState.ISSUED;
    }

    /** Taken back by the issuing authority. */
    public void recall(LocalDate today, String reason) {
        require(DocumentState.ISSUED);
        this.recalledOn = today;
        this.recallReason = reason;
        this.state = DocumentState.RECALLED;
    }

    private void require(DocumentState expected) {
        if (state != expected) {
            throw new BusinessRuleViolation(DocumentRule.DOCUMENT_STATE, state);
        }
    }

    /** Another post of the drafting unit answers for the draft. */
    void draftedFrom(UUID otherPost) {
        this.drafterPostId = otherPost;
    }

    /** Another post of the office checks its form. */
    void formCheckedFrom(UUID otherPost) {
        this.formCheckPostId = otherPost;
    }

    /**
     * Units ended: as long as nobody has signed it, their successors draft, issue and receive it. What is signed is signed in the name of
     * the unit that was, and stays in that unit's register.
     */
    public void passTo(Heirs heirs) {
        if (!state.unsigned()) {
            return;
        }
        this.formCheckPostId = heirs.post(issuerUnitId, formCheckPostId);
        this.drafterPostId = heirs.post(draftingUnitId, drafterPostId);
        this.draftingUnitId = heirs.unit(draftingUnitId);
        this.issuerUnitId = heirs.unit(issuerUnitId);
        var receivers = recipients.stream().map(heirs::unit).collect(toSet());
        recipients.retainAll(receivers);
        recipients.addAll(receivers);
    }

    /** What was drafted, to be edited again. */
    public DocumentDetails details() {
        return new DocumentDetails(
                kind,
                issuerUnitId,
                draftingPart,
                urgency,
                Secrecy.OPEN,
                summary,
                recipients,
                Optional.of(formCheckPostId));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DocumentState state() {
        return state;
    }

    public UUID issuerUnitId() {
        return issuerUnitId;
    }

    public UUID draftingUnitId() {
        return draftingUnitId;
    }

    public UUID drafterPostId() {
        return drafterPostId;
    }

    public Set<Hand> hands() {
        return hands.all();
    }

    public Optional<SignedBy> signature() {
        return Optional.ofNullable(signature);
    }

    /** Empty as long as it has no number. */
    public Optional<String> symbol() {
        return Optional.ofNullable(symbol);
    }

    public Optional<LocalDate> issueDueOn() {
        return Optional.ofNullable(issueDueOn);
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /** Empty unless it was taken back. */
    public Optional<String> recallReason() {
        return Optional.ofNullable(recallReason);
    }

    /** Whether it went out, or has still not gone out, after the working day that follows the signature. */
    boolean lateOn(LocalDate today) {
        return issueDueOn != null && (issuedOn == null ? today : issuedOn).isAfter(issueDueOn);
    }

    public String title() {
        return symbol().map(given -> given + " – ").orElse("") + summary;
    }
}
