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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.calendar.WorkingCalendar;
import vn.lienthong.casefile.Heirs;
import vn.lienthong.document.DocumentRule;
import vn.lienthong.rule.BusinessRuleViolation;

/**
 * A document at one of its recipients, with a case file of its own there. It arrives ({@code 01}), is registered under the recipient's
 * own incoming number ({@code 03}) or rejected with a reason ({@code 02}). Then its head names who handles it ({@code 04}), who begins
 * ({@code 05}) and finishes ({@code 06}); a head may also finish what is only to be known. When the issuer takes it back ({@code 13})
 * nothing more is done with it, and the recipient confirms ({@code 15}) or refuses ({@code 16}); what was refused goes on where it stood.
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

    @Column(name = "addressed_unit_id")
    private UUID addressedUnitId;

    @Enumerated(EnumType.STRING)
    private ExchangeCode code;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "incoming_number")
    private Integer incomingNumber;

    @Column(name = "incoming_year")
    private Integer incomingYear;

    /** Whose register has the number; another unit may have inherited the document since. */
    @Column(name = "register_unit_id")
    private UUID registerUnitId;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    private String instruction = "";

    @Column(name = "process_by")
    private LocalDate processBy;

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
        this.addressedUnitId = unitId;
        this.dueOn = today;
        this.code = ExchangeCode.ARRIVED;
        history.add(new Exchange(code, BusinessType.NEW, at, "", ""));
    }

    void register(int number, LocalDate today, Instant at, String by) {
        move(ExchangeCode.REGISTERED, BusinessType.NEW, at, by, "");
        this.incomingNumber = number;
        this.incomingYear = today.getYear();
        this.registerUnitId = unitId;
        this.acknowledgedOn = today;
    }

    void reject(String reason, Instant at, String by) {
        move(ExchangeCode.REJECTED, BusinessType.NEW, at, by, reason);
    }

    /**
     * The head says who handles it; named again after it came back, the issuer hears nothing new.
     *
     * @param until null where the head sets no day
     */
    public void assign(String how, LocalDate until, Instant at, String by) {
        if (standing() != ExchangeCode.ASSIGNED && standing() != ExchangeCode.PROCESSING) {
            move(ExchangeCode.ASSIGNED, BusinessType.NEW, at, by, "");
        }
        this.instruction = how;
        this.processBy = until;
    }

    public void begin(Instant at, String by) {
        move(ExchangeCode.PROCESSING, BusinessType.NEW, at, by, "");
    }

    /** Work was given because of it, under that number: if the head has named nobody before, the unit does so with this. */
    public void giveWork(String symbol, Instant at, String by) {
        if (standing() == ExchangeCode.REGISTERED) {
            move(ExchangeCode.ASSIGNED, BusinessType.NEW, at, by, symbol);
        }
        if (standing() == ExchangeCode.ASSIGNED) {
            move(ExchangeCode.PROCESSING, BusinessType.NEW, at, by, symbol);
        }
    }

    /** @param result what came of it; the issuer reads it */
    public void finish(String result, Instant at, String by) {
        move(ExchangeCode.FINISHED, BusinessType.NEW, at, by, result);
    }

    /** Whether work can be given because of it. */
    public boolean inHand() {
        return ExchangeCode.FINISHED.mayFollow(standing());
    }

    /** Whether somebody at the recipient still has to do something with it. */
    boolean goesOn() {
        return inHand() || standing() == ExchangeCode.ARRIVED;
    }

    /** What has become of it at the recipient; a recall that was refused left that as it was. */
    ExchangeCode standing() {
        return code == ExchangeCode.REFUSED ? lastOf(BusinessType.NEW).code() : code;
    }

    private Exchange lastOf(BusinessType type) {
        return history.stream()
                .filter(each -> each.type() == type)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** The unit ended: its successor has what came in. Whom it was sent to, and the number in that unit's register, stay. */
    public void passTo(Heirs heirs) {
        this.unitId = heirs.unit(unitId);
    }

    /** Whether the issuer can take it back: it is there, and not rejected. */
    boolean isThere() {
        return ExchangeCode.TAKING_BACK.mayFollow(standing());
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

    /**
     * It goes on where it stood, and the time that it stood still does not count: what was still to be done is due so much later.
     *
     * @return the working days for which it stood still
     */
    int refuseRecall(String reason, Instant at, ZoneId zone, WorkingCalendar calendar, String by) {
        var since = lastOf(BusinessType.REVOKE).at().atZone(zone).toLocalDate();
        move(ExchangeCode.REFUSED, BusinessType.REVOKE, at, by, reason);
        var days = calendar.workingDaysBetween(since, at.atZone(zone).toLocalDate());
        if (standing() == ExchangeCode.ARRIVED) {
            dueOn = calendar.plusWorkingDays(dueOn, days);
        } else if (processBy != null) {
            processBy = calendar.plusWorkingDays(processBy, days);
        }
        return days;
    }

    /** Until when the recipient has to do what is next; empty where no day is set. */
    Optional<LocalDate> nextDueOn() {
        return standing() == ExchangeCode.ARRIVED ? Optional.of(dueOn) : processBy();
    }

    private void move(ExchangeCode next, BusinessType type, Instant at, String by, String note) {
        if (!next.mayFollow(standing())) {
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

    /** The unit that the issuer sent it to, which may have ended since. */
    public UUID addressedUnitId() {
        return addressedUnitId;
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

    /** Empty until it is registered. */
    public Optional<UUID> registerUnitId() {
        return Optional.ofNullable(registerUnitId);
    }

    /** What the head said how to handle it; empty where nothing was said. */
    public String instruction() {
        return instruction;
    }

    /** Empty unless the head set a day. */
    public Optional<LocalDate> processBy() {
        return Optional.ofNullable(processBy);
    }

    public Optional<LocalDate> acknowledgedOn() {
        return Optional.ofNullable(acknowledgedOn);
    }

    public List<Exchange> history() {
        return List.copyOf(history);
    }
}
