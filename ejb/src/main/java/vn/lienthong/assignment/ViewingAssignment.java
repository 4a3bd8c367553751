package vn.lienthong.assignment;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Official;
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

    private static final Set<AssignmentState> CANCELLABLE = EnumSet.of(
            AssignmentState.ISSUED,
            AssignmentState.ACCEPTED,
            AssignmentState.SUBMITTED,
            AssignmentState.REDO,
            AssignmentState.SUSPENDED);

    @Inject
    Assignments assignments;

    @Inject
    AssignmentQueries queries;

    @Inject
    AssignmentPolicy policy;

    @Inject
    CaseFiles caseFiles;

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
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return AssignmentView.of(
                assignment,
                caseFiles.get(id).number(),
                assignments.symbolOf(assignment.directiveId()),
                visibleParent(assignment, by),
                new AssignmentPeople(
                        assignment.leadUnitId().map(units::get).map(Unit::bothNames),
                        assignment.coordinators().stream()
                                .map(units::get)
                                .map(Unit::bothNames)
                                .sorted(comparing(UnitName::vietnamese))
                                .toList(),
                        assignment.handlerPostId().map(this::post),
                        post(assignment.authorPostId())),
                new FanOutProgress(
                        assignments.servedRecipients(id).size(),
                        assignment.recipients().size()),
                assignments.deadlineChangesOf(line(assignment)),
                LocalDate.now(clock));
    }

    /** How far the fan-out is; cheap enough to be asked every second. */
    public FanOutProgress fanOut(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return new FanOutProgress(
                assignments.servedRecipients(id).size(),
                assignments.get(id).recipients().size());
    }

    /** The parts of the recipients that the person may see, by unit. */
    public PartsView parts(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return new PartsView(queries.partsOf(id, by), queries.totalsOfParts(id, by));
    }

    /** What lies right below it, parts and what was passed on, as far as the person may see it. */
    public List<AssignmentRow> children(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return queries.childrenOf(id, by);
    }

    /** Newest first. */
    public List<ProgressRow> progress(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return assignments.progressOf(id);
    }

    /** The posts of which the head may name one to handle the work. */
    public List<PostView> possibleHandlers(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var lead = assignments.get(id).leadUnitId().orElseThrow();
        return posts.officersBelow(lead).stream()
                .map(Post::id)
                .map(this::post)
                .filter(post -> !post.holder().isEmpty())
                .toList();
    }

    public boolean mayReport(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        return policy.mayReport(by, assignments.get(id));
    }

    /** Whether the person may cancel it now; what was returned has a step of its own for that. */
    public boolean mayCancel(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return CANCELLABLE.contains(assignment.state()) && policy.actsForAssigner(by, assignment);
    }

    public boolean maySuspend(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state().withTheUnit() && policy.actsForAssigner(by, assignment);
    }

    public boolean mayRemind(UUID id, Actor by) {
        return maySuspend(id, by);
    }

    public boolean mayResume(UUID id, Actor by) {
        visibility.require(Assignment.class, id, by);
        var assignment = assignments.get(id);
        return assignment.state() == AssignmentState.SUSPENDED && policy.actsForAssigner(by, assignment);
    }

    /** It and what it goes on from, as far back as it was transferred: the chain of its deadline is theirs. */
    private List<UUID> line(Assignment assignment) {
        return Stream.iterate(
                        Optional.of(assignment),
                        Optional::isPresent,
                        one -> one.flatMap(Assignment::transferredFrom).map(assignments::get))
                .flatMap(Optional::stream)
                .map(Assignment::id)
                .toList();
    }

    private Optional<UUID> visibleParent(Assignment assignment, Actor by) {
        return assignment.parentId().filter(parent -> visibility.sees(parent, by));
    }

    private PostView post(UUID postId) {
        var post = posts.get(postId);
        var holder = officials.holderOf(postId, LocalDate.now(clock));
        return new PostView(
                postId,
                post.bothTitles(),
                post.unit().bothNames(),
                holder.map(Official::fullName).orElse(""));
    }
}
