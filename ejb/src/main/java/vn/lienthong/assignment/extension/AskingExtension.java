package vn.lienthong.assignment.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignment;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.assignment.Reason;
import vn.lienthong.assignment.Said;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/** The lead unit asks for a later deadline while it has the work in hand, one request at a time, and may take it back. */
@Stateless
public class AskingExtension {

    static final String MODEL = "extension";

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    AssignmentPolicy policy;

    @Inject
    ExtensionDay days;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @param wanted the day asked for
     * @throws BusinessRuleViolation {@link ExtensionRule#NOT_YOURS_TO_ASK}, {@link ExtensionRule#NOT_IN_HAND} before
     *     acceptance and from the head's approval on, {@link ExtensionRule#OPEN_ALREADY}, {@link AssignmentRule#REASON_REQUIRED}, or what
     *     is wrong with the day
     * @throws NotFound when the person may not see the assignment
     */
    public UUID ask(UUID assignmentId, LocalDate wanted, String reason, Actor by) {
        var assignment = held(assignmentId, by);
        if (!assignment.state().beingDone()) {
            throw new BusinessRuleViolation(ExtensionRule.NOT_IN_HAND, assignment.state());
        }
        extensions.openOf(assignmentId).ifPresent(open -> {
            throw new BusinessRuleViolation(ExtensionRule.OPEN_ALREADY, open.askedBy(), open.askedAt());
        });
        days.requireFit(wanted, assignment);
        var extension = new Extension(
                assignmentId,
                assignment.deadline().orElseThrow(),
                wanted,
                new Said(Reason.required(reason), by.name(), clock.instant()),
                policy.postForLead(by, assignment));
        extensions.add(extension);
        timeline.note(assignmentId, TimelineEvent.EXTENSION_ASKED, ExtensionDay.told(wanted, extension.reason()), by);
        participants.tellAssigner(assignment, NoticeEvent.EXTENSION_ASKED);
        processes.startBeside(MODEL, assignmentId);
        return extension.id();
    }

    /**
     * @throws BusinessRuleViolation {@link ExtensionRule#NOT_YOURS_TO_ASK}; {@link ExtensionRule#NOTHING_OPEN} also when it has been decided
     * @throws NotFound when the person may not see the assignment
     */
    public void withdraw(UUID assignmentId, Actor by) {
        var assignment = held(assignmentId, by);
        extensions.requireOpenOf(assignmentId).withdraw(by.name(), clock.instant());
        timeline.note(assignmentId, TimelineEvent.EXTENSION_WITHDRAWN, "", by);
        participants.tellAssigner(assignment, NoticeEvent.EXTENSION_WITHDRAWN);
        processes.endBeside(MODEL, assignmentId, ExtensionState.WITHDRAWN.name());
    }

    /** Of two who ask at once the second waits here, and then finds the first one's request. */
    private Assignment held(UUID assignmentId, Actor by) {
        visibility.require(Assignment.class, assignmentId, by);
        handling.hold(List.of(assignmentId));
        var assignment = assignments.get(assignmentId);
        if (!policy.actsForLead(by, assignment)) {
            throw new BusinessRuleViolation(ExtensionRule.NOT_YOURS_TO_ASK);
        }
        return assignment;
    }
}
