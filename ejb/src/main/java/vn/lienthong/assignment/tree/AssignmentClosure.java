package vn.lienthong.assignment.tree;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** That one assignment stands above another, or is the same; only for queries, the database writes the rows. */
@Entity
@Table(name = "assignment_closure")
@IdClass(AssignmentClosure.Pair.class)
class AssignmentClosure {

    record Pair(UUID ancestorId, UUID descendantId) implements Serializable {}

    @Id
    @Column(name = "ancestor_id")
    private UUID ancestorId;

    @Id
    @Column(name = "descendant_id")
    private UUID descendantId;

    private int depth;

    protected AssignmentClosure() {}
}
