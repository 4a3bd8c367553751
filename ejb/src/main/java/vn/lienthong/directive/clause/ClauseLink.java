package vn.lienthong.directive.clause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which clause an assignment carries out. */
@Entity
@Table(name = "clause_assignment")
class ClauseLink {

    @Id
    @Column(name = "assignment_id")
    private UUID assignmentId;

    @Column(name = "clause_id")
    private UUID clauseId;

    protected ClauseLink() {}

    ClauseLink(UUID assignmentId, UUID clauseId) {
        this.assignmentId = assignmentId;
        this.clauseId = clauseId;
    }
}
