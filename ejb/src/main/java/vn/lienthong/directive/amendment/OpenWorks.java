package vn.lienthong.directive.amendment;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.persistence.Repository;

/** The open assignments of the directives that one amends or replaces. */
@Repository
class OpenWorks {

    private static final String TOUCHED = """
            from Assignment x join Directive d on d.id = x.directiveId left join Unit u on u.id = x.leadUnitId
            where x.parentId is null and x.state in (AssignmentState.ISSUED, AssignmentState.ACCEPTED, AssignmentState.REDO,
                AssignmentState.SUSPENDED, AssignmentState.RETURNED, AssignmentState.REFUSED)
            and exists (select 1 from Lineage l where l.directiveId = :id and l.otherId = x.directiveId
                and l.kind in (LineageKind.AMENDS, LineageKind.REPLACES))""";

    @Inject
    EntityManager entities;

    List<OpenWork> touchedBy(UUID directiveId, Actor by) {
        return entities.createQuery(
                        """
                        select new vn.lienthong.directive.amendment.OpenWork(x.id, x.version, d.symbol, x.brief.clause,
                            x.brief.title, u.name, x.state, x.deadline, x.brief.content, x.brief.deliverable)
                        """ + TOUCHED + " and " + Visibility.CONDITION + " order by d.symbol, x.position",
                        OpenWork.class)
                .setParameter("id", directiveId)
                .setParameter("scopes", by.scopeIds())
                .getResultList();
    }

    /** What was passed on below it, to any depth, and is open with a later deadline. */
    List<BelowWork> endingAfter(LocalDate day, UUID assignmentId, Actor by) {
        return entities.createQuery(
                        """
                        select new vn.lienthong.directive.amendment.BelowWork(x.id, x.brief.title, u.name, x.deadline)
                        from Assignment x join AssignmentClosure c on c.descendantId = x.id left join Unit u on u.id = x.leadUnitId
                        where c.ancestorId = :id and c.depth > 0 and x.fanOutUnitId is null and x.deadline > :day
                        and x.state in (AssignmentState.ISSUED, AssignmentState.ACCEPTED, AssignmentState.REDO,
                            AssignmentState.SUSPENDED, AssignmentState.RETURNED, AssignmentState.REFUSED)
                        """ + " and " + Visibility.CONDITION + " order by x.deadline desc, u.name.vietnamese",
                        BelowWork.class)
                .setParameter("id", assignmentId)
                .setParameter("day", day)
                .setParameter("scopes", by.scopeIds())
                .getResultList();
    }

    boolean anyTouchedBy(UUID directiveId) {
        return entities.createQuery("select count(x) " + TOUCHED, Long.class)
                        .setParameter("id", directiveId)
                        .getSingleResult()
                > 0;
    }
}
