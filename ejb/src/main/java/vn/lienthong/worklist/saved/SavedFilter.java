package vn.lienthong.worklist.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.TimeClass;
import vn.lienthong.worklist.Desk;
import vn.lienthong.worklist.DeskFilter;
import vn.lienthong.worklist.WorkListFilter;
import vn.lienthong.worklist.WorkListSort;

/** A filter of the work list under a name. Only its owner changes it; shared, everybody of an agency reads it. */
@Entity
@Table(name = "saved_filter")
class SavedFilter {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "agency_id")
    private UUID agencyId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Desk desk;

    @Enumerated(EnumType.STRING)
    private TimeClass light;

    private String step;
    private String words;

    @Column(name = "unit_code")
    private String unitCode;

    private String symbol;

    @Enumerated(EnumType.STRING)
    private CaseFileKind kind;

    @Enumerated(EnumType.STRING)
    private WorkListSort sort;

    protected SavedFilter() {}

    SavedFilter(UUID ownerId, String name, DeskFilter asked, WorkListSort sort) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.name = name;
        this.desk = asked.desk();
        this.sort = sort;
        var filter = asked.filter();
        this.light = filter.light().orElse(null);
        this.step = filter.step().orElse(null);
        this.words = filter.words().strip();
        this.unitCode = filter.unit().orElse(null);
        this.symbol = filter.symbol().orElse(null);
        this.kind = filter.kind().orElse(null);
    }

    void rename(String newName) {
        this.name = newName;
    }

    void shareWith(UUID agency) {
        this.agencyId = agency;
    }

    void keepToOneself() {
        this.agencyId = null;
    }

    boolean isOf(UUID official) {
        return ownerId.equals(official);
    }

    Optional<UUID> sharedWith() {
        return Optional.ofNullable(agencyId);
    }

    DeskFilter asked() {
        var filter = new WorkListFilter(
                Optional.ofNullable(light),
                Optional.ofNullable(step),
                words,
                Optional.ofNullable(unitCode),
                Optional.ofNullable(symbol),
                Optional.ofNullable(kind));
        return new DeskFilter(desk, filter);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    WorkListSort sort() {
        return sort;
    }
}
