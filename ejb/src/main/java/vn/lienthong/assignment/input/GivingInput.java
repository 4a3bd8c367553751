package vn.lienthong.assignment.input;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Participants;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The head of a coordinating unit gives the unit's input to the work, which the lead must take up or answer. */
@Stateless
public class GivingInput {

    public static final String STEP = "give-input";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Inputs inputs;

    @Inject
    Assignments assignments;

    @Inject
    Participants participants;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** @throws BusinessRuleViolation {@link InputRule#INPUT_TEXT_REQUIRED}, or what is wrong with a file */
    public void give(UUID workItem, String text, List<Upload> files, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        if (text.isBlank()) {
            throw new BusinessRuleViolation(InputRule.INPUT_TEXT_REQUIRED);
        }
        var words = text.strip();
        var entry = timeline.note(item.caseFileId(), TimelineEvent.INPUT_GIVEN, words, by);
        attachments.keep(entry, files, by);
        var input = new CoordinationInput(
                item.caseFileId(), item.unitId(), item.postId(), entry.id(), words, by.name(), clock.instant());
        inputs.add(input);
        participants.tellLead(assignments.get(item.caseFileId()), NoticeEvent.INPUT_GIVEN, input.id());
        handling.decide(item, "GIVEN", by);
    }
}
