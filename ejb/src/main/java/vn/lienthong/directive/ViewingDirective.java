package vn.lienthong.directive;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person looks at the directives, or at one. */
@Stateless
public class ViewingDirective {

    @Inject
    Directives directives;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectivePolicy policy;

    @Inject
    AssignmentQueries queriesOfAssignments;

    @Inject
    Assignments assignments;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Visibility visibility;

    @Inject
    Units units;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public DirectiveView view(UUID id, Actor by) {
        visibility.require(Directive.class, id, by);
        var directive = directives.get(id);
        return new DirectiveView(
                id,
                directive.version(),
                caseFiles.get(id).number(),
                directive.details(),
                units.get(directive.issuerUnitId()).bothNames(),
                directive.state(),
                directive.issuedOn(),
                entryDuty(directive),
                policy.mayChange(by, directive),
                policy.mayCut(by, directive),
                queriesOfAssignments.ofDirective(id, by),
                gaps(directive, by),
                queriesOfAssignments.ownPartsOf(id, by),
                queriesOfAssignments.totalsOfDirective(id, by),
                queriesOfAssignments.unitsOfDirective(id, by));
    }

    public List<DirectiveRow> page(DirectiveFilter filter, int first, int size, Actor by) {
        return queries.page(filter, first, size, by);
    }

    /** The clauses that have an assignment, by directive; only directives that the person sees may be asked about. */
    public Map<UUID, List<String>> clauses(List<DirectiveRow> rows, Actor by) {
        return queriesOfAssignments.clausesOf(
                rows.stream().map(DirectiveRow::id).toList(), by);
    }

    public long count(DirectiveFilter filter, Actor by) {
        return queries.count(filter, by);
    }

    /** In whose name the person may enter a directive. */
    public List<UnitChoice> issuers(Actor by) {
        return policy.issuersFor(by).stream().map(UnitChoice::of).toList();
    }

    public boolean mayEnter(Actor by) {
        return policy.mayEnter(by);
    }

    private Optional<EntryDuty> entryDuty(Directive directive) {
        var many = assignments.ofDirective(directive.id()).stream()
                .anyMatch(assignment -> !assignment.recipients().isEmpty());
        return EntryDuty.of(directive, many, calendars.current(), LocalDate.now(clock));
    }

    /** What is not clear yet in which assignment; nothing once all could be issued. */
    private Map<UUID, Set<SixClear>> gaps(Directive directive, Actor by) {
        return directive.state() == DirectiveState.DRAFT || policy.mayCut(by, directive)
                ? assignments.ofDirective(directive.id()).stream()
                        .filter(assignment -> assignment.state() == AssignmentState.DRAFT)
                        .filter(assignment -> !assignment.missing().isEmpty())
                        .collect(toMap(Assignment::id, Assignment::missing))
                : Map.of();
    }
}
