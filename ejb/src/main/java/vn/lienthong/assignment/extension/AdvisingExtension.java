package vn.lienthong.assignment.extension;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.lienthong.assignment.AssignmentRule;
import vn.lienthong.assignment.Assignments;
import vn.lienthong.assignment.Reason;
import vn.lienthong.casefile.Timeline;
import vn.lienthong.casefile.TimelineEvent;
import vn.lienthong.organization.Actor;
import vn.lienthong.rule.BusinessRuleViolation;
import vn.lienthong.worklist.HandlingWorkItem;

/** The monitor tells the assigner what to think of a request for a later deadline. */
@Stateless
public class AdvisingExtension {

    static final String STEP = "advise-extension";

    @Inject
    HandlingWorkItem handling;

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * @param advice null when none was chosen
     * @throws BusinessRuleViolation {@link ExtensionRule#ADVICE_REQUIRED}; {@link AssignmentRule#REASON_REQUIRED} also for advice in favour
     */
    public void advise(UUID workItem, Advice advice, String text, Actor by) {
        var item = handling.take(workItem, STEP, assignments::holdAt, by);
        if (advice == null) {
            throw new BusinessRuleViolation(ExtensionRule.ADVICE_REQUIRED);
        }
        var words = Reason.required(text);
        extensions.requireOpenOf(item.caseFileId()).advise(advice, words, by.name(), clock.instant());
        timeline.note(item.caseFileId(), event(advice), words, by);
        handling.decide(item, advice.name(), by);
    }

    private static TimelineEvent event(Advice advice) {
        return switch (advice) {
            case FOR -> TimelineEvent.EXTENSION_SUPPORTED;
            case AGAINST -> TimelineEvent.EXTENSION_ADVISED_AGAINST;
        };
    }
}
