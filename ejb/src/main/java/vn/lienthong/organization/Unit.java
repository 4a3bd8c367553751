package vn.lienthong.organization;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An agency or a division of one. It exists from a first to a last day, stands below at most one parent, and keeps the
 * names it bore before. Its code never changes.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    private String code;

    @Column(name = "admin_code")
    private String adminCode;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Enumerated(STRING)
    private UnitKind kind;

    @Enumerated(STRING)
    private Tier tier;

    @Embedded
    private UnitName name;

    @ElementCollection
    @CollectionTable(name = "unit_former_name", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderBy("until")
    private List<FormerName> formerNames = new ArrayList<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Unit() {}

    /** @param parent the unit above; absent only for the province */
    public Unit(String code, UnitKind kind, Tier tier, UnitName name, Optional<Unit> parent, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.adminCode = "";
        this.kind = kind;
        this.tier = tier;
        this.name = name;
        this.validFrom = validFrom;
        moveBelow(parent);
    }

    /** Gives a new one the identity under which it was planned. */
    public Unit plannedAs(UUID plannedId, String plannedAdminCode) {
        id = plannedId;
        adminCode = plannedAdminCode;
        findAgency();
        return this;
    }

    Unit(UnitLine line, Optional<Unit> parent) {
        this(line.code(), line.kind(), line.tier(), line.name(), parent, line.validFrom());
        this.adminCode = line.adminCode();
    }

    /** Takes over what an imported line says; a name that changes is remembered as borne until the day before. */
    void become(UnitLine line, Optional<Unit> newParent, LocalDate from) {
        rename(line.name(), from);
        adminCode = line.adminCode();
        kind = line.kind();
        tier = line.tier();
        validFrom = line.validFrom();
        moveBelow(newParent);
    }

    /** Finds its agency anew, after units above it were moved or became something else. */
    void findAgency() {
        agencyId = nearestAgency();
    }

    /** Not private: a parent may be Hibernate's proxy, whose private methods see no field. */
    UUID nearestAgency() {
        return kind.isAgency() || parent == null ? id : parent.nearestAgency();
    }

    private void moveBelow(Optional<Unit> newParent) {
        parent = newParent.orElse(null);
        findAgency();
    }

    /** Bears another name from the day; the present one is remembered as borne until the day before. */
    public void rename(UnitName newName, LocalDate from) {
        if (!newName.equals(name)) {
            formerNames.add(new FormerName(name.vietnamese(), name.english(), from.minusDays(1)));
            name = newName;
        }
    }

    /** Bears another code of the official list. */
    public void recode(String newAdminCode) {
        adminCode = newAdminCode;
    }

    /** Stands below another unit from now on, with all that stands below it. */
    public void subordinate(Unit newParent) {
        moveBelow(Optional.of(newParent));
    }

    /** Exists until the day; answers whether it was still to exist and had begun by then. */
    public boolean end(LocalDate lastDay) {
        var possible = validTo == null && !lastDay.isBefore(validFrom);
        if (possible) {
            validTo = lastDay;
        }
        return possible;
    }

    /** The last day, if it is known. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The code of the official list of administrative units; empty for departments and divisions. */
    public String adminCode() {
        return adminCode;
    }

    public Optional<Unit> parent() {
        return Optional.ofNullable(parent);
    }

    /** The nearest unit upward, this one included, that is not a division. */
    public UUID agencyId() {
        return agencyId;
    }

    /** The unit that {@link #agencyId} names. */
    public Unit agency() {
        return id.equals(agencyId) ? this : parent.agency();
    }

    public UnitKind kind() {
        return kind;
    }

    public Tier tier() {
        return tier;
    }

    public UnitName bothNames() {
        return name;
    }

    public String name() {
        return name.vietnamese();
    }

    public String nameEn() {
        return name.english();
    }

    public List<FormerName> formerNames() {
        return List.copyOf(formerNames);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
