package vn.lienthong.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A numbered document that gives work. The office enters it and cuts it into assignments ({@code DRAFT}), sends it to
 * the head of the issuing authority ({@code SENT}), who issues it with all its assignments ({@code ISSUED}) or sends it
 * back to be mended ({@code DRAFT} again); what is sent back may also be given up ({@code WITHDRAWN}).
 */
@Entity
@Table(name = "directive")
public class Directive {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind;

    private String symbol;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "issuer_unit_id")
    private UUID issuerUnitId;

    private String signer;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String summary;

    @Enumerated(EnumType.STRING)
    private DirectiveState state;

    @Column(name = "author_post_id")
    private UUID authorPostId;

    /** The case file of the document that it gives the work of; null where it was typed off paper. */
    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    protected Directive() {}

    /** Enters it under the id of its case file. */
    Directive(UUID caseFileId, DirectiveDetails details, Optional<UUID> source, UUID authorPostId) {
        this.id = caseFileId;
        this.sourceId = source.orElse(null);
        this.authorPostId = authorPostId;
        this.state = DirectiveState.DRAFT;
        describe(details);
    }

    void change(DirectiveDetails details) {
        require(DirectiveState.DRAFT);
        describe(details);
    }

    private void describe(DirectiveDetails details) {
        this.kind = details.kind();
        this.symbol = details.symbol();
        this.signedOn = details.signedOn();
        this.issuerUnitId = details.issuerUnitId();
        this.signer = details.signer();
        this.urgency = details.urgency();
        this.summary = details.summary();
    }

    void send(LocalDate today) {
        require(DirectiveState.DRAFT);
        this.sentOn = sentOn == null ? today : sentOn;
        this.state = DirectiveState.SENT;
    }

    void sendBack() {
        require(DirectiveState.SENT);
        this.state = DirectiveState.DRAFT;
    }

    void issue(LocalDate today) {
        require(DirectiveState.SENT);
        this.issuedOn = today;
        this.state = DirectiveState.ISSUED;
    }

    void withdraw() {
        require(DirectiveState.DRAFT);
        this.state = DirectiveState.WITHDRAWN;
    }

    void requireDraft() {
        require(DirectiveState.DRAFT);
    }

    private void require(DirectiveState expected) {
        if (state != expected) {
            throw new BusinessRuleViolation(DirectiveRule.WRONG_STATE, state);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DirectiveState state() {
        return state;
    }

    /** What was entered, to be edited again. */
    public DirectiveDetails details() {
        return new DirectiveDetails(kind, symbol, signedOn, issuerUnitId, signer, urgency, Secrecy.OPEN, summary);
    }

    /** The day on which it was ready for the first time, also when it was sent back since. */
    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<UUID> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    public UUID issuerUnitId() {
        return issuerUnitId;
    }

    /** Another post of the office answers for the draft. */
    void writtenFrom(UUID otherPost) {
        requireDraft();
        this.authorPostId = otherPost;
    }

    public UUID authorPostId() {
        return authorPostId;
    }

    public String title() {
        return symbol + " – " + summary;
    }
}
