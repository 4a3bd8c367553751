package vn.lienthong.assignment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.lienthong.assignment.checkin.CheckIns;
import vn.lienthong.assignment.passing.PassingRule;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The assigner's side stops the clock of work that has to wait for something outside the unit, and lets it go on. The
 * deadline moves by the working days between. What is open below it, to any depth, stops and goes on with it.
 */
@Stateless
public class SuspendingAssignment {

    @Inject
    Assignments assignments;

    @Inject
    HoldingWhole whole;

    @Inject
    HandlingWorkItem handling;

    @Inject
    CheckIns checkIns;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Processes processes;

    @Inject
    Timeline timeline;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Clock clock;

    /**
     * @param reason what the work waits for
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_SUSPEND}, {@link AssignmentRule#REASON_REQUIRED},
     *     {@link AssignmentRule#STILL_GOING_OUT}, {@link AssignmentRule#WRONG_STATE} unless the work is with the unit
     * @throws NotFound when the person may not see the assignment
     */
    public void suspend(UUID id, String reason, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_SUSPEND, by);
        var why = Reason.required(reason);
        suspend(held.get(0), why, by);
        held.stream().filter(part -> part.state().withTheUnit()).toList().forEach(part -> suspend(part, why, by));
    }

    private void suspend(Assignment assignment, String why, Actor by) {
        assignment.suspend(LocalDate.now(clock), why);
        caseFiles.get(assignment.id()).dueOn(null);
        handling.suspend(assignment.id());
        processes.suspend(assignment.id());
        timeline.note(assignment.id(), TimelineEvent.SUSPENDED, why, by);
        participants.tell(assignment, NoticeEvent.SUSPENDED);
    }

    /**
     * @param remark may be empty
     * @throws BusinessRuleViolation {@link AssignmentRule#NOT_YOURS_TO_SUSPEND}; {@link AssignmentRule#WRONG_STATE} for what
     *     is not suspended; {@link PassingRule#PARENT_STANDS_STILL}
     * @throws NotFound when the person may not see the assignment
     */
    public void resume(UUID id, String remark, Actor by) {
        var held = whole.holdAllBelow(id, AssignmentRule.NOT_YOURS_TO_SUSPEND, by);
        requireParentGoesOn(held.get(0));
        var pause = held.get(0).suspension();
        resume(held.get(0), remark.strip(), by);
        held.stream()
                .filter(below -> below.state() == AssignmentState.SUSPENDED)
                .filter(below -> below.suspension().equals(pause))
                .toList()
                .forEach(below -> resume(below, remark.strip(), by));
    }

    private void requireParentGoesOn(Assignment assignment) {
        assignment
                .parentId()
                .map(assignments::get)
                .filter(parent -> assignment.passedOn() && parent.state() == AssignmentState.SUSPENDED)
                .ifPresent(parent -> {
                    throw new BusinessRuleViolation(PassingRule.PARENT_STANDS_STILL);
                });
    }

    private void resume(Assignment assignment, String remark, Actor by) {
        var resumption = assignment.resume(LocalDate.now(clock), calendars.current(), assignments.capOf(assignment));
        if (resumption.movedTheDeadline()) {
            assignments.add(new DeadlineChange(assignment.id(), resumption, by.name(), clock.instant()));
        }
        caseFiles.get(assignment.id()).dueOn(resumption.to().orElse(null));
        checkIns.moveBy(resumption.workingDays(), assignment.id(), calendars.current());
        handling.resume(assignment.id(), resumption.workingDays());
        processes.resume(assignment.id());
        timeline.note(assignment.id(), TimelineEvent.RESUMED, remark, by);
        participants.tell(assignment, NoticeEvent.RESUMED);
    }
}
