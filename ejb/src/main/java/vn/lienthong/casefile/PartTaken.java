package vn.lienthong.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A {@link Participation} as it is stored: one row, of which only the post ever changes. */
@Entity
@Table(name = "participation")
@IdClass(PartTaken.Key.class)
class PartTaken {

    @Id
    @Column(name = "case_file_id")
    private UUID caseFileId;

    @Id
    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "post_id")
    private UUID postId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_file_id", insertable = false, updatable = false)
    private CaseFile file;

    protected PartTaken() {}

    PartTaken(CaseFile file, Participation part) {
        this.file = file;
        this.caseFileId = file.id();
        this.role = part.role();
        this.unitId = part.unitId();
        this.postId = part.postId();
    }

    boolean is(ParticipantRole wanted, UUID wantedUnit) {
        return role == wanted && unitId.equals(wantedUnit);
    }

    /** Another post acts for the unit from now on. */
    void actThrough(UUID otherPost) {
        this.postId = otherPost;
    }

    Participation asRecord() {
        return new Participation(role, unitId, postId);
    }

    /** What tells the rows apart. */
    record Key(UUID caseFileId, ParticipantRole role, UUID unitId) implements Serializable {}
}
