package vn.lienthong.matter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.lienthong.casefile.Attachments;
import vn.lienthong.casefile.CaseFiles;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.casefile.Upload;
import vn.lienthong.matter.form.FormData;
import vn.lienthong.matter.form.FormField;
import vn.lienthong.notification.NoticeEvent;
import vn.lienthong.notification.Notices;
import vn.lienthong.organization.Actor;
import vn.lienthong.processmodel.DrawnStep;
import vn.lienthong.processmodel.DrawnSteps;
import vn.lienthong.processmodel.ModelNames;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;
import vn.lienthong.worklist.WorkItem;

/**
 * A person takes a drawn step: fills in its form and decides on one of its ways. Where the way does not ask for the form, one that is
 * not finished changes nothing of what is known of the matter; it is there again when the step comes round.
 */
@Stateless
public class DecidingMatterStep {

    private static final String WHO_BEGAN = "AUTHOR@ISSUER";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Matters matters;

    @Inject
    DrawnSteps steps;

    @Inject
    StepForms forms;

    @Inject
    ModelNames names;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Timeline timeline;

    @Inject
    Attachments attachments;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @return the matter
     * @throws BusinessRuleViolation what stands before every work item; {@link MatterRule#YOUR_OWN_MATTER}, {@link
     *     MatterRule#DECISION_UNKNOWN}, {@link MatterRule#REASON_REQUIRED}; what does not fit the form; what is wrong with a file
     * @throws vn.lienthong.rule.NotFound when the person may not see it, or it is no step that was drawn
     */
    public UUID decide(UUID workItem, MatterDecision decision, List<Upload> files, Actor by) {
        var item = handling.takeDrawn(workItem, by);
        var matter = matters.get(item.caseFileId());
        matter.requireOpen();
        var step = steps.step(item.model(), item.modelVersion(), item.step());
        requireOtherEyes(step, item, matter, by);
        var way = way(step, decision);
        var schema = forms.schema(step, item.model(), item.modelVersion());
        var filled = forms.accept(schema, decision.data(), files, way.filled());
        if (filled.whole()) {
            learn(matter, filled.data(), forms.fields(schema));
        }
        var decided = new Submission.Decided(
                way.decision(), way.label(), decision.reason().strip());
        var entry = timeline.note(matter.id(), TimelineEvent.STEP_DECIDED, step.told(way, decided.reason()), by);
        var submitted = Submission.SubmittedStep.of(step, item.modelVersion());
        matters.add(new Submission(entry, submitted, filled, decided, by, clock.instant()));
        attachments.keep(entry, files, by);
        tellWhoBegan(matter, by);
        handling.decide(item, way.decision(), by);
        return matter.id();
    }

    /** Who asks does not approve, and neither does who did the work that is approved. */
    private void requireOtherEyes(DrawnStep step, WorkItem item, Matter matter, Actor by) {
        var own = matter.begunBy(by)
                || matters.lastSubmission(matter.id())
                        .filter(last -> last.isWorkOf(by))
                        .isPresent();
        if (step.decides() && own && !WHO_BEGAN.equals(item.performedBy())) {
            throw new BusinessRuleViolation(MatterRule.YOUR_OWN_MATTER);
        }
    }

    private static DrawnStep.Way way(DrawnStep step, MatterDecision decision) {
        var way = step.way(decision.word())
                .orElseThrow(() -> new BusinessRuleViolation(MatterRule.DECISION_UNKNOWN, decision.word()));
        if (way.reasoned() && decision.reason().isBlank()) {
            throw new BusinessRuleViolation(MatterRule.REASON_REQUIRED, way.label());
        }
        return way;
    }

    private void learn(Matter matter, FormData data, List<FormField> fields) {
        matter.learn(data, fields.stream().map(FormField::key).toList());
        var file = caseFiles.get(matter.id());
        file.describe(file.title(), MatterWords.of(names.of(matter.model()), matter.reference(), matter.facts()));
    }

    private void tellWhoBegan(Matter matter, Actor by) {
        if (!by.holds(matter.postId())) {
            notices.tell(matter.postId(), matter.id(), NoticeEvent.MATTER_DECIDED);
        }
    }
}
