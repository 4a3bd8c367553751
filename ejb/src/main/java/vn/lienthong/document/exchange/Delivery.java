package vn.lienthong.document.exchange;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A document at one of its recipients, with a case file of its own there. It arrives ({@code 01}), is registered under the recipient's
 * own incoming number ({@code 03}) or rejected with a reason ({@code 02}); work may follow ({@code 04} to {@code 06}). When the issuer
 * takes it back ({@code 13}) nothing more is done with it, and the recipient confirms ({@code 15}) or refuses ({@code 16}).
 */
@Entity(name = "DocumentDelivery")
@Table(name = "document_delivery")
public class Delivery {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ExchangeCode code;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "incoming_number")
    private Integer incomingNumber;

    @Column(name = "incoming_year")
    private Integer incomingYear;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @ElementCollection
    @CollectionTable(name = "document_exchange", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    private List<Exchange> history = new ArrayList<>();

    protected Delivery() {}

    /** It arrives, and its receipt is to be acknowledged the same day. */
    Delivery(UUID caseFileId, UUID documentId, UUID unitId, LocalDate today, Instant at) {
        this.id = caseFileId;
        this.documentId = documentId;
        this.unitId = unitId;
        this.dueOn = today;
        this.code = ExchangeCode.ARRIVED;
        history.add(new Exchange(code, BusinessType.NEW, at, "", ""));
    }

    void register(int number, LocalDate today, Instant at, String by) {
        move(ExchangeCode.REGISTERED, BusinessType.NEW, at, by, "");
        this.incomingNumber = number;
        this.incomingYear = today.getYear();
        this.acknowledgedOn = today;
    }

    void reject(String reason, Instant at, String by) {
        move(ExchangeCode.REJECTED, BusinessType.NEW, at, by, reason);
    }

    /** What has become of it at the recipient. */
    void report(ExchangeCode next, Instant at, String by) {
        move(next, BusinessType.NEW, at, by, "");
    }

    /** Whether the issuer can take it back: it is there, and not rejected. */
    boolean isThere() {
        return ExchangeCode.TAKING_BACK.mayFollow(code);
    }

    /** Whether the issuer has taken it back and the recipient has not refused that: nothing more is done with it. */
    boolean frozen() {
        return code == ExchangeCode.TAKING_BACK || code == ExchangeCode.ACCEPTED;
    }

    void takeBack(String reason, Instant at, String by) {
        move(ExchangeCode.TAKING_BACK, BusinessType.REVOKE, at, by, reason);
    }

    void acceptRecall(String remark, Instant at, String by) {
        move(ExchangeCode.ACCEPTED, BusinessType.REVOKE, at, by, remark);
    }

    void refuseRecall(String reason, Instant at, String by) {
        move(ExchangeCode.REFUSED, BusinessType.REVOKE, at, by, reason);
    }

    private void move(ExchangeCode next, BusinessType type, Instant at, String by, String note) {
        if (!next.mayFollow(code)) {
            throw new BusinessRuleViolation(DocumentRule.EXCHANGE_STATE, code);
        }
        this.code = next;
        history.add(new Exchange(next, type, at, by, note));
    }

    public UUID id() {
        return id;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID unitId() {
        return unitId;
    }

    public ExchangeCode code() {
        return code;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Empty until it is registered. */
    public Optional<Integer> incomingNumber() {
        return Optional.ofNullable(incomingNumber);
    }

    public Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(acknowledgedOn);
    }

    public List<Exchange> history() {
        return List.copyOf(history);
    }
}
