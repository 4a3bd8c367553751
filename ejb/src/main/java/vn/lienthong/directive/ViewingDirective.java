package vn.lienthong.directive;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentQueries;
import vn.lienthong.assignment.AssignmentState;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.GivenWork;
import vn.lienthong.assignment.SixClear;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.UnitChoice;
import vn.lienthong.rule.NotFound;

/** A person looks at the directives, or at one. */
@Stateless
public class ViewingDirective {

    @Inject
    SeenDirectives seenDirectives;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectivePolicy policy;

    @Inject
    AssignmentQueries queriesOfAssignments;

    @Inject
    Assignments assignments;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public DirectiveView view(UUID id, Actor by) {
        var seen = seenDirectives.look(id, by);
        return view(seen, policy.mayCut(by, seen.directive()), by);
    }

    /** The same for whoever has looked at it already. */
    public DirectiveView view(SeenDirective seen, boolean mayCut, Actor by) {
        var directive = seen.directive();
        var given = queriesOfAssignments.givenBy(seen.id(), by);
        var totals = queriesOfAssignments.totalsOf(seen.id(), by);
        return new DirectiveView(
                seen.id(),
                directive.version(),
                seen.sight().file().number(),
                directive.details(),
                seen.issuer(),
                directive.state(),
                directive.issuedOn(),
                directive.sourceId(),
                EntryDuty.of(directive, seen.fansOut(), calendars.current(), LocalDate.now(clock)),
                policy.mayChange(by, directive),
                mayCut,
                given.assignments(),
                gaps(seen, mayCut, given),
                given.ownParts(),
                totals.all(),
                totals.units());
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

    /** What is not clear yet in which assignment; nothing once all could be issued. */
    private Map<UUID, Set<SixClear>> gaps(SeenDirective seen, boolean mayCut, GivenWork given) {
        return given.anyDraft() && (seen.directive().state() == DirectiveState.DRAFT || mayCut)
                ? assignments.ofDirective(seen.id()).stream()
                        .filter(assignment -> assignment.state() == AssignmentState.DRAFT)
                        .filter(assignment -> !assignment.missing().isEmpty())
                        .collect(toMap(Assignment::id, Assignment::missing))
                : Map.of();
    }
}
