package vn.lienthong.assignment.passing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.organization.UnitName;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** What was passed on from an assignment; the parts of a fan-out are none of it. */
@Repository
public class SubAssignments {

    private static final String OPEN = """
            from Assignment a where a.parentId = :parent and a.fanOutUnitId is null and a.state not in :closed
            """;

    @Inject
    EntityManager entities;

    /**
     * Who hands in a result answers for what was passed on: it is done, cancelled, or expressly left open.
     *
     * @throws BusinessRuleViolation {@link PassingRule#CHILDREN_OPEN} with the units that still have some of it
     */
    public void requireNoneWaitedFor(UUID parentId) {
        var waitedFor = entities.createQuery("""
                        select distinct u.name from Unit u where u.id in
                        (select a.leadUnitId""" + " " + OPEN + " and a.leftOpenWhy is null)", UnitName.class)
                .setParameter("parent", parentId)
                .setParameter("closed", AssignmentState.ENDS)
                .getResultList();
        if (!waitedFor.isEmpty()) {
            throw new BusinessRuleViolation(PassingRule.CHILDREN_OPEN, waitedFor);
        }
    }

    /** Whether the unit has open work of that title from there. */
    boolean isOpenAt(UUID lead, UUID parentId, String title) {
        return !entities.createQuery(
                        "select a.id " + OPEN + " and a.leadUnitId = :lead and a.brief.title = :title", UUID.class)
                .setParameter("parent", parentId)
                .setParameter("closed", AssignmentState.ENDS)
                .setParameter("lead", lead)
                .setParameter("title", title)
                .getResultList()
                .isEmpty();
    }

    int nextPosition(UUID parentId) {
        return entities.createQuery(
                        "select coalesce(max(a.position), 0) + 1 from Assignment a where a.parentId = :parent and a.fanOutUnitId is null",
                        Integer.class)
                .setParameter("parent", parentId)
                .getSingleResult();
    }
}
