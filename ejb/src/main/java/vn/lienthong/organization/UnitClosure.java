package vn.lienthong.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That one unit stands above another, or is the same; only for queries, the rows are written with the units. */
@Entity
@Table(name = "unit_closure")
@IdClass(UnitClosure.Pair.class)
class UnitClosure {

    record Pair(UUID ancestorId, UUID descendantId) implements Serializable {}

    @Id
    @Column(name = "ancestor_id")
    private UUID ancestorId;

    @Id
    @Column(name = "descendant_id")
    private UUID descendantId;

    protected UnitClosure() {}
}
