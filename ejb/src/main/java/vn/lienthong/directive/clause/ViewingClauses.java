package vn.lienthong.directive.clause;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.AssignmentRow;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.directive.Directive;
import vn.lienthong.directive.DirectivePolicy;
import vn.lienthong.directive.Directives;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.NotFound;

/** A person looks at a directive by its clauses: which has which assignments, and which has none yet. */
@Stateless
public class ViewingClauses {

    @Inject
    Directives directives;

    @Inject
    DirectivePolicy policy;

    @Inject
    Clauses clauses;

    @Inject
    AssignmentQueries assignments;

    @Inject
    Visibility visibility;

    /** @throws NotFound when the person may not see the directive */
    public ClauseView view(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        var directive = directives.get(directiveId);
        var overseen = policy.oversees(by, directive);
        return new ClauseView(
                rows(directiveId, overseen, by),
                overseen,
                policy.mayEditClauses(by, directive),
                policy.mayCut(by, directive),
                overseen ? clauses.rollUps(directiveId) : Map.of());
    }

    /** How many clauses wait for an assignment; none for those who do not oversee the directive. */
    public int countOpen(UUID directiveId, Actor by) {
        visibility.require(Directive.class, directiveId, by);
        return policy.oversees(by, directives.get(directiveId)) ? clauses.countOpen(directiveId) : 0;
    }

    /** What a new assignment for the clause begins with. */
    public ClauseText text(UUID clauseId, Actor by) {
        var clause = clauses.get(clauseId);
        visibility.require(Clause.class, clause.directiveId(), by);
        return new ClauseText(clause.number(), clause.content());
    }

    private List<ClauseRow> rows(UUID directiveId, boolean overseen, Actor by) {
        var byAssignment = clauses.clauseByAssignment(directiveId);
        var covered = new HashSet<>(clauses.covered(directiveId));
        var given = assignments.givenBy(directiveId, by);
        var seen = Stream.concat(given.assignments().stream(), given.ownParts().stream())
                .toList();
        return clauses.of(directiveId).stream()
                .map(clause -> row(clause, overseen, covered, carryingOut(clause, seen, byAssignment)))
                .toList();
    }

    private static List<AssignmentRow> carryingOut(Clause clause, List<AssignmentRow> seen, Map<UUID, UUID> clauseOf) {
        return seen.stream()
                .filter(row -> clause.id().equals(clauseOf.get(row.id())))
                .toList();
    }

    private static ClauseRow row(Clause clause, boolean overseen, Set<UUID> covered, List<AssignmentRow> assignments) {
        var reason = clause.exemptReason().orElse("");
        return new ClauseRow(
                clause.id(),
                clause.version(),
                clause.number(),
                clause.content(),
                overseen ? reason : "",
                overseen && reason.isEmpty() && !covered.contains(clause.id()),
                assignments);
    }
}
