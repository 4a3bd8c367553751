package vn.lienthong.assignment.passing;

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
import vn.lienthong.assignment.IssuingAssignment;
import vn.lienthong.assignment.Participants;
import vn.lienthong.calendar.WorkingCalendars;
import vn.lienthong.casefile.CaseFileKind;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Processes;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;
import vn.lienthong.worklist.HandlingWorkItem;

/**
 * The unit that leads accepted work passes parts of it on: to units below it or to those that coordinate. Each becomes an
 * assignment of its own, which the one who passed it on reminds of, suspends, cancels and confirms.
 */
@Stateless
public class PassingOn {

    @Inject
    Assignments assignments;

    @Inject
    SubAssignments subAssignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    PossibleLeads possibleLeads;

    @Inject
    Visibility visibility;

    @Inject
    HandlingWorkItem handling;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Processes processes;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @return the new assignments
     * @throws BusinessRuleViolation {@link PassingRule#NOT_YOURS_TO_PASS_ON}, {@link PassingRule#LEAD_REQUIRED}, {@link
     *     PassingRule#LEAD_NOT_POSSIBLE}, {@link PassingRule#ALREADY_PASSED_ON}, {@link PassingRule#DEADLINE_BEYOND_PARENT};
     *     {@link AssignmentRule#NOT_SIX_CLEAR}, {@link AssignmentRule#WRONG_STATE} for work that nobody accepted
     * @throws NotFound when the person may not see the assignment
     */
    public List<UUID> passOn(PassOn command, Actor by) {
        visibility.require(Assignment.class, command.parentId(), by);
        handling.hold(List.of(command.parentId()));
        var parent = assignments.get(command.parentId());
        if (!policy.actsForLead(by, parent)) {
            throw new BusinessRuleViolation(PassingRule.NOT_YOURS_TO_PASS_ON);
        }
        if (command.leads().isEmpty()) {
            throw new BusinessRuleViolation(PassingRule.LEAD_REQUIRED);
        }
        return command.leads().stream()
                .sorted()
                .map(lead -> passOn(command, lead, parent, by))
                .toList();
    }

    private UUID passOn(PassOn command, UUID lead, Assignment parent, Actor by) {
        possibleLeads.require(lead, parent);
        requireNew(command, lead);
        var brief = command.brief();
        var file = caseFiles.open(CaseFileKind.ASSIGNMENT, brief.title(), brief.clause());
        var position = subAssignments.nextPosition(parent.id());
        var passer = policy.postForLead(by, parent);
        var child =
                parent.passOn(file.id(), position, passer, command.to(lead), LocalDate.now(clock), calendars.current());
        assignments.add(child);
        participants.ofPassedOn(child, file, caseFiles.get(parent.id()));
        timeline.note(file.id(), TimelineEvent.ISSUED, "", by);
        timeline.note(parent.id(), TimelineEvent.PASSED_ON, told(lead, brief.title()), by);
        processes.start(IssuingAssignment.MODEL, file.id());
        return child.id();
    }

    private void requireNew(PassOn command, UUID lead) {
        if (subAssignments.isOpenAt(lead, command.parentId(), command.brief().title())) {
            throw new BusinessRuleViolation(
                    PassingRule.ALREADY_PASSED_ON, units.get(lead).bothNames());
        }
    }

    private Told told(UUID lead, String title) {
        return Told.named(units.get(lead).bothNames(), title);
    }
}
