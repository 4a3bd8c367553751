package vn.lienthong.assignment;

import static vn.lienthong.assignment.AssignmentState.SUBMITTED;
import static vn.lienthong.casefile.ParticipantRole.COORDINATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.ProcessRef;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.worklist.Performer;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/** The timers of an assignment remind, each time somebody higher: the officer, the head of the unit, the assigner. */
@Stateless
public class RaisingLights {

    @Inject
    Assignments assignments;

    @Inject
    Participants participants;

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    public boolean hasDeadline(UUID assignmentId) {
        return assignments.get(assignmentId).deadline().isPresent();
    }

    /** When the light is to be raised. Ask only for an assignment that has a deadline. */
    public Instant at(UUID assignmentId, Light light) {
        return light.at(assignments.get(assignmentId).deadline().orElseThrow(), clock.getZone());
    }

    /**
     * Raises the light and tells the post that it concerns. Nobody is reminded of what is closed, nor of what the unit has done
     * and the office has yet to confirm.
     */
    public void raise(UUID assignmentId, Light light) {
        var assignment = assignments.hold(assignmentId);
        if (!assignment.state().closed() && assignment.state() != SUBMITTED) {
            raise(assignment, light);
        }
    }

    /** Raises what became due while nobody was reminded, once the unit has to do the work again. */
    void catchUp(Assignment assignment) {
        assignment
                .deadline()
                .ifPresent(until -> raise(assignment, Light.dueBy(clock.instant(), until, clock.getZone())));
    }

    private void raise(Assignment assignment, Light light) {
        if (!assignment.raise(light)) {
            return;
        }
        switch (light) {
            case NONE -> {}
            case GREEN -> tell(assignment, TimelineEvent.LIGHT_GREEN, NoticeEvent.LIGHT_GREEN, workers(assignment));
            case YELLOW ->
                tell(assignment, TimelineEvent.LIGHT_YELLOW, NoticeEvent.LIGHT_YELLOW, List.of(head(assignment)));
            case RED ->
                tell(assignment, TimelineEvent.LIGHT_RED, NoticeEvent.LIGHT_RED, List.of(assignment.authorPostId()));
        }
    }

    private void tell(Assignment assignment, TimelineEvent event, NoticeEvent notice, List<UUID> posts) {
        timeline.note(assignment.id(), event, "");
        posts.forEach(post -> notices.tell(post, assignment.id(), notice));
    }

    /** The officer, and whoever else has the work now: the head who has yet to approve the result. */
    private List<UUID> workers(Assignment assignment) {
        return Stream.concat(Stream.of(officer(assignment)), holders(assignment))
                .distinct()
                .toList();
    }

    private Stream<UUID> holders(Assignment assignment) {
        var model = caseFiles.get(assignment.id()).process().map(ProcessRef::model);
        return workItems.openIn(assignment.id()).stream()
                .filter(item -> model.filter(item.model()::equals).isPresent() && !givesInput(item))
                .map(WorkItem::postId);
    }

    private static boolean givesInput(WorkItem item) {
        return Performer.parse(item.performedBy())
                .role()
                .filter(role -> role == COORDINATOR)
                .isPresent();
    }

    private UUID officer(Assignment assignment) {
        return assignment.handlerPostId().orElseGet(() -> head(assignment));
    }

    private UUID head(Assignment assignment) {
        return participants.headOf(assignment.leadUnitId().orElseThrow());
    }
}
