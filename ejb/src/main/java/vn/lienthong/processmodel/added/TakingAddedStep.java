package vn.lienthong.processmodel.added;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;
import vn.lienthong.worklist.WorkItems;

/**
 * A person takes a step that administrators added to a model which comes with the program, in a directive, an assignment or a document:
 * one of its ways is chosen and noted. What the case file is about stays as it was; that is the business of the program's own steps.
 */
@Stateless
public class TakingAddedStep {

    @Inject
    HandlingWorkItem handling;

    @Inject
    AddedSteps added;

    @Inject
    WorkItems workItems;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    /**
     * @return the case file
     * @throws BusinessRuleViolation what stands before every work item; {@link AddedStepRule}; what is wrong with a file
     * @throws vn.lienthong.rule.NotFound when the person may not see it, or the program takes the step in its own way
     */
    public UUID decide(UUID workItem, AddedDecision decision, List<Upload> files, Actor by) {
        var item = handling.takeAdded(workItem, added::includes, by);
        var step = added.drawn(item);
        var way = way(step, decision);
        requireOtherEyes(step, item, by);
        var entry = timeline.note(item.caseFileId(), TimelineEvent.STEP_DECIDED, step.told(way, decision.reason()), by);
        attachments.keep(entry, files, by);
        handling.decide(item, way.decision(), by);
        return item.caseFileId();
    }

    private static DrawnStep.Way way(DrawnStep step, AddedDecision decision) {
        var way = step.way(decision.word())
                .orElseThrow(() -> new BusinessRuleViolation(AddedStepRule.DECISION_UNKNOWN, decision.word()));
        if (way.reasoned() && decision.reason().isEmpty()) {
            throw new BusinessRuleViolation(AddedStepRule.REASON_REQUIRED, way.label());
        }
        return way;
    }

    /** What one person did, another decides upon. */
    private void requireOtherEyes(DrawnStep step, WorkItem item, Actor by) {
        var own = workItems.lastHandlerIn(item.caseFileId()).filter(by.officialId()::equals);
        if (step.decides() && own.isPresent()) {
            throw new BusinessRuleViolation(AddedStepRule.YOUR_OWN_WORK);
        }
    }
}
