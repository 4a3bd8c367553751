package vn.lienthong.assignment.delay;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Proceedings;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;
import vn.lienthong.rule.BusinessRuleViolation;

/** All stated causes of delay. */
@Repository
class DelayCauses {

    @Inject
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    void add(DelayCause cause) {
        entities.persist(cause);
    }

    /** Oldest first. */
    List<DelayCause> statedFor(UUID assignmentId) {
        return entities.createQuery(
                        "select c from DelayCause c where c.assignmentId = :id order by c.stated.at", DelayCause.class)
                .setParameter("id", assignmentId)
                .getResultList();
    }

    /** The one that the assigner has to decide about. */
    DelayCause requirePending(UUID assignmentId) {
        return statedFor(assignmentId).stream()
                .filter(DelayCause::pending)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(DelayRule.WRONG_STATE, CauseState.CONFIRMED));
    }

    /** Newest first. */
    List<CauseRow> of(UUID assignmentId) {
        return CauseRow.in(proceedings.of(assignmentId));
    }

    /** By lead unit, of what the person may see. */
    List<CauseTally> tallies(Actor by) {
        return entities.createQuery("""
                        select new vn.lienthong.assignment.delay.CauseTally(u.id, u.name, c.kind, c.state, count(c))
                        from DelayCause c join Assignment x on x.id = c.assignmentId join Unit u on u.id = x.leadUnitId
                        where not exists (select 1 from DelayCause n where n.assignmentId = c.assignmentId and n.stated.at > c.stated.at)
                        and""" + Visibility.CONDITION + """
                        group by u.id, u.name.vietnamese, u.name.english, c.kind, c.state
                        order by u.name.vietnamese, c.kind, c.state""", CauseTally.class)
                .setParameter("scopes", by.scopeIds())
                .getResultList();
    }
}
