package vn.lienthong.assignment.input;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentPolicy;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Told;
import vn.lienthong.casefile.Visibility;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.organization.Units;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.rule.NotFound;

/** The lead unit takes the input of a coordinating unit up, or answers why it does not. */
@Stateless
public class AnsweringInput {

    @Inject
    Inputs inputs;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentPolicy policy;

    @Inject
    Visibility visibility;

    @Inject
    Timeline timeline;

    @Inject
    Notices notices;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param remark may be empty
     * @return the assignment
     * @throws BusinessRuleViolation {@link InputRule#NOT_YOURS_TO_ANSWER}, {@link InputRule#ALREADY_ANSWERED}, {@link
     *     AssignmentRule#WRONG_STATE} when the work is closed
     * @throws NotFound when the person may not see it
     */
    public UUID takeUp(UUID id, String remark, Actor by) {
        var input = held(id, by);
        input.takeUp(remark.strip(), by.name(), clock.instant());
        return tell(input, TimelineEvent.INPUT_TAKEN_UP, remark.strip(), by);
    }

    /**
     * @return the assignment
     * @throws BusinessRuleViolation {@link AssignmentRule#REASON_REQUIRED} and the same
     * @throws NotFound when the person may not see it
     */
    public UUID answer(UUID id, String reason, Actor by) {
        var input = held(id, by);
        if (reason.isBlank()) {
            throw new BusinessRuleViolation(AssignmentRule.REASON_REQUIRED);
        }
        input.answer(reason.strip(), by.name(), clock.instant());
        return tell(input, TimelineEvent.INPUT_ANSWERED, reason.strip(), by);
    }

    private CoordinationInput held(UUID id, Actor by) {
        var of = inputs.assignmentOf(id).orElseThrow(() -> new NotFound(CoordinationInput.class, id));
        visibility.require(CoordinationInput.class, of, by);
        var assignment = assignments.get(of);
        if (!policy.actsForLead(by, assignment)) {
            throw new BusinessRuleViolation(InputRule.NOT_YOURS_TO_ANSWER);
        }
        if (assignment.state().closed()) {
            throw new BusinessRuleViolation(AssignmentRule.WRONG_STATE, assignment.state());
        }
        return inputs.lock(id);
    }

    private UUID tell(CoordinationInput input, TimelineEvent event, String words, Actor by) {
        var told = Told.named(units.get(input.unitId()).bothNames(), words);
        timeline.note(input.assignmentId(), event, told, by);
        notices.settled(input.assignmentId(), input.id());
        notices.tell(input.givenByPost(), input.assignmentId(), NoticeEvent.INPUT_ANSWERED);
        return input.assignmentId();
    }
}
