package vn.lienthong.assignment.extension;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.persistence.FirstRow;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** All requests for a later deadline. */
@Repository
class Extensions {

    @Inject
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    void add(Extension extension) {
        entities.persist(extension);
    }

    /** The one that nobody has decided yet. */
    Optional<Extension> openOf(UUID assignmentId) {
        return FirstRow.of(entities.createQuery(
                        "select e from Extension e where e.assignmentId = :id and e.state in (ASKED, ADVISED)",
                        Extension.class)
                .setParameter("id", assignmentId));
    }

    /** @throws BusinessRuleViolation {@link ExtensionRule#NOTHING_OPEN} */
    Extension requireOpenOf(UUID assignmentId) {
        return openOf(assignmentId).orElseThrow(() -> new BusinessRuleViolation(ExtensionRule.NOTHING_OPEN));
    }

    /** The open parts of a whole that have a deadline, by unit. */
    List<PartDeadline> partsOf(UUID wholeId) {
        return entities.createQuery("""
                        select new vn.lienthong.assignment.extension.PartDeadline(a.id, u.name, a.deadline)
                        from Assignment a join Unit u on u.id = a.leadUnitId
                        where a.parentId = :id and a.fanOutUnitId is not null and a.deadline is not null
                        and a.state in (AssignmentState.ISSUED, AssignmentState.ACCEPTED, AssignmentState.REDO,
                            AssignmentState.SUSPENDED, AssignmentState.RETURNED, AssignmentState.REFUSED)
                        order by u.name.vietnamese""", PartDeadline.class)
                .setParameter("id", wholeId)
                .getResultList();
    }

    /** Newest first. */
    List<ExtensionRow> of(UUID assignmentId) {
        return ExtensionRow.in(proceedings.of(assignmentId));
    }
}
