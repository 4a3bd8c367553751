package vn.lienthong.assignment;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Officials;
import vn.lienthong.organization.Post;
import vn.lienthong.organization.Posts;
import vn.lienthong.organization.Unit;
import vn.lienthong.organization.UnitName;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.NotFound;

/** A person looks at an assignment. */
@Stateless
public class ViewingAssignment {

    @Inject
    Assignments assignments;

    @Inject
    AssignmentQueries queries;

    @Inject
    AssignmentPolicy policy;

    @Inject
    SeenAssignments seenAssignments;

    @Inject
    Proceedings proceedings;

    @Inject
    Visibility visibility;

    @Inject
    Posts posts;

    @Inject
    Units units;

    @Inject
    Officials officials;

    @Inject
    Clock clock;

    /** @throws NotFound when there is none that the person may see */
    public AssignmentView view(UUID id, Actor by) {
        return view(seenAssignments.look(id, by), DeadlineChangeRow.in(proceedings.deadlineChangesOf(id)));
    }

    /** The same for whoever has read already what it says. */
    public AssignmentView view(SeenAssignment seen, List<DeadlineChangeRow> deadlineChanges) {
        return AssignmentView.of(seen, units(seen), deadlineChanges, LocalDate.now(clock));
    }

    private AssignmentUnits units(SeenAssignment seen) {
        return new AssignmentUnits(
                seen.assignment().leadUnitId().map(units::get).map(Unit::bothNames),
                seen.coordinators().stream()
                        .map(units::get)
                        .map(Unit::bothNames)
                        .sorted(comparing(UnitName::vietnamese))
                        .toList());
    }

    /** The parts of the recipients that the person may see, by unit. */
    public PartsView parts(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return queries.below(id, by).parts(LocalDate.now(clock));
    }

    /** What lies right below it, parts and what was passed on, as far as the person may see it. */
    public List<AssignmentRow> children(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return queries.childrenOf(id, by);
    }

    /** The posts of which the head may name one to handle the work. */
    public List<PostView> possibleHandlers(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return possibleHandlers(assignments.get(id));
    }

    /** The same where somebody has seen the assignment already. */
    public List<PostView> possibleHandlers(Assignment assignment) {
        var officers = posts.officersBelow(assignment.leadUnitId().orElseThrow());
        var holders = officials.holdersOf(officers.stream().map(Post::id).toList(), LocalDate.now(clock));
        return officers.stream()
                .filter(post -> holders.containsKey(post.id()))
                .map(post -> new PostView(
                        post.id(),
                        post.bothTitles(),
                        post.unit().bothNames(),
                        holders.get(post.id()).fullName()))
                .toList();
    }

    /** Whether the person may cancel it now; what was returned has a step of its own for that. */
    public boolean mayCancel(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state().cancellable() && policy.actsForAssigner(by, assignment);
    }

    public boolean maySuspend(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state().withTheUnit() && policy.actsForAssigner(by, assignment);
    }

    public boolean mayResume(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state() == AssignmentState.SUSPENDED && policy.actsForAssigner(by, assignment);
    }
}
